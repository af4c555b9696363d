import { expect, test } from 'vitest'
import { ROLES } from '#shared/access/roles.ts'
import { PLAN_PAGES, placeAt, placesFor, tabsFor } from './navigation.ts'

test('nobody is shown a way to a page that has nothing for them', () => {
  const ids = (role: (typeof ROLES)[number]) => placesFor(role).map(({ id }) => id)
  const plan = ['today', 'calendar', 'events', 'charter', 'ideas', 'people']
  expect(ids('editor')).toEqual([...plan, 'import', 'bin', 'settings'])
  expect(ids('moderator')).toEqual([...plan.toSpliced(2, 0, 'moderation'), 'settings'])
  expect(ids('contributor')).toEqual([...plan, 'bin', 'settings'])
  expect(ids('guest')).toEqual(['today', 'calendar', 'events', 'charter', 'settings'])
})

test('what prepares the calendar belongs to it, and no page to a place that only begins like its own', () => {
  const at = (page: string) => placeAt(`/w/ruche/${page}`, 'ruche')?.id
  for (const page of PLAN_PAGES) expect(at(page)).toBe('calendar')
  expect(at('calendar/week/2026-12-08')).toBe('calendar')
  expect(at('settings/tokens')).toBe('settings')
  expect(at('today')).toBe('today')
  expect(at('ideas')).toBe('ideas')
  expect(at('moderation/case/abc')).toBe('moderation')
  expect(at('events/abcdefghijklmn/tasks')).toBe('events')
  expect(at('calendars')).toBeUndefined()
})

test('there are never more tabs under a thumb than there is room for', () => {
  for (const role of ROLES) expect(tabsFor(role).length).toBeLessThanOrEqual(4)
  expect(tabsFor('owner').map(({ id }) => id)).toEqual([
    'today',
    'calendar',
    'moderation',
    'settings',
  ])
})
