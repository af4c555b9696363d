import { expect, test } from 'vitest'
import { ROLES } from '#shared/access/roles.ts'
import { placesFor, tabsFor } from './navigation.ts'

test('nobody is shown a way to a page that has nothing for them', () => {
  const ids = (role: (typeof ROLES)[number]) => placesFor(role).map(({ id }) => id)
  expect(ids('editor')).toEqual(['calendar', 'ideas', 'people', 'import', 'bin', 'settings'])
  expect(ids('moderator')).toEqual(['calendar', 'ideas', 'people', 'settings'])
  expect(ids('contributor')).toEqual(['calendar', 'ideas', 'people', 'bin', 'settings'])
  expect(ids('guest')).toEqual(['calendar', 'settings'])
})

test('there are never more tabs under a thumb than there is room for', () => {
  for (const role of ROLES) expect(tabsFor(role).length).toBeLessThanOrEqual(4)
})
