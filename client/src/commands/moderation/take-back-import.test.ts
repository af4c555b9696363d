import { afterEach, beforeEach, expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'
import { takeBackImport } from './take-back-import.ts'

let browser: FakeBrowser
let workspace: Workspace

beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'ana', name: 'Ana', role: 'moderator' })
  await expect
    .poll(async () => {
      await browser.pass(100)
      return workspace.moderation()?.readOnly()
    })
    .toBeNull()
})

afterEach(() => workspace.close())

const homeOf = (collection: 'noted' | 'notes') => {
  const home = workspace.moderation()?.home(collection)
  if (!home) throw new Error('a moderator may write here')
  return home
}

/** As Bob’s own device sends it. */
const byBob = (act: (bob: ReturnType<Workspace['write']['author']>) => void) =>
  homeOf('notes').doc?.transact(() => act({ ...workspace.write.author(), person: 'bob' }), 'relay')

test('M7: what a colleague goes on with while an import is taken back stays, and so does whom they write about', async () => {
  const made = (collection: 'noted' | 'notes', fields: FieldValues) => {
    const home = homeOf(collection)
    const whole = { ...fields, import: 'one' }
    return workspace.write.transact(home, () =>
      createRecord(home, whole, {}, workspace.write.author()),
    ).id
  }
  const [anna, boris] = ['Anna', 'Boris'].map((name) => made('noted', { name }))
  if (!anna || !boris) throw new Error('two of them')
  const notes = Array.from({ length: 120 }, (_, count) =>
    made('notes', { person: boris, text: `x ${count}` }),
  )
  const isHere = (collection: 'noted' | 'notes', id: string) =>
    homeOf(collection).get(id)?.get('deletedAt') === undefined
  const told: number[][] = []
  let changed = ''
  const came = await takeBackImport(workspace, 'one', {
    now: () => workspace.write.author().now,
    async breathe() {
      if (told.length !== 1) return
      changed = notes.find((id) => isHere('notes', id)) ?? ''
      byBob((bob) => {
        changeRecord(homeOf('notes'), changed, { text: 'Relu' }, bob)
        createRecord(homeOf('notes'), { person: anna, text: 'Vu hier' }, {}, bob)
      })
    },
    progress: (done, all) => told.push([done, all]),
  })
  expect(isHere('notes', changed)).toBe(true)
  expect([isHere('noted', anna), isHere('noted', boris)]).toEqual([true, true])
  expect(came).toEqual({ taken: 119, kept: 3 })
  expect(told).toEqual([
    [50, 122],
    [100, 119],
    [119, 119],
  ])
  await workspace.undo.undo()
  expect(notes.every((id) => isHere('notes', id))).toBe(true)
})
