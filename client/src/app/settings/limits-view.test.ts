import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { words as french } from '#client/i18n/fr/words.ts'
import { createLimitsView, type LimitsView, readLimit } from './limits-view.ts'
import { openSettingsDesk, type SettingsDesk } from './testing/settings-desk.ts'

let desk: SettingsDesk<LimitsView>

beforeEach(() => {
  desk = openSettingsDesk((workspace) => createLimitsView(workspace, () => french))
})
afterEach(() => desk.close())

const onX = (view: LimitsView) => view.channels().find(({ id }) => id === 'x')?.limits[0]

describe('the limits of a workspace', () => {
  test('what a manager says that an account takes is so for everybody, until it is the usual again', async () => {
    const manager = await desk.look('camille', 'manager')
    const editor = await desk.look('theo', 'editor')
    expect(onX(editor)).toMatchObject({ most: 280, usual: null })
    manager.set('x', 'text', 4_000)
    await desk.settles()
    expect(onX(editor)).toMatchObject({ most: 4_000, usual: 280 })
    manager.set('x', 'text', null)
    await desk.settles()
    expect(onX(editor)).toMatchObject({ most: 280, usual: null })
  })

  test('other roles read them', async () => {
    const owner = await desk.look('camille', 'owner')
    for (const role of ['editor', 'moderator', 'contributor', 'guest'] as const) {
      const other = await desk.look(role, role)
      other.set('x', 'text', 4_000)
      await desk.settles()
      expect([other.mayChange(), onX(owner)?.most]).toEqual([false, 280])
    }
    expect(owner.mayChange()).toBe(true)
  })

  test('channels that take any text are not among them', async () => {
    const view = await desk.look('camille', 'owner')
    const ids = view.channels().map(({ id }) => id)
    expect(ids).toContain('instagram')
    expect(ids).not.toContain('forum')
  })
})

test.each([
  ['4 000', 4_000],
  ['4\u202f000', 4_000],
  ['4,000', 4_000],
  ['4.000', 4_000],
  ['280', 280],
  ['0', null],
  ['100001', null],
  ['-5', null],
  ['beaucoup', null],
])('"%s" is read as %s', (text, limit) => {
  expect(readLimit(text)).toBe(limit)
})
