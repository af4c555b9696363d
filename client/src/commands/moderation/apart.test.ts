import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type ModerationCollection, moderationIn } from '#shared/documents/moderation.ts'
import { changeRecord, type FieldValues } from '#shared/domain/record.ts'
import { createCaseCommands } from './cases.ts'
import { createMeasureCommands } from './measures.ts'
import { createModerationRecords } from './moderation-records.ts'

const MINUTE = 60_000

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

const create = (collection: ModerationCollection, fields: FieldValues): string => {
  const id = createModerationRecords(workspace).create('noted', collection, fields)
  if (id === null) throw new Error('a moderator may write here')
  return id
}

const docOf = (id: string): Y.Doc => {
  const doc = workspace.moderation()?.homeOf(id)?.doc
  if (!doc) throw new Error('it is here')
  return doc
}

/** What Bob does at his own device, from what is here by now; told when he meets the others. */
function bob(collection: ModerationCollection, id: string, fields: FieldValues): () => void {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(docOf(id)))
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
  const now = workspace.write.author().now + 10 * MINUTE
  changeRecord(moderationIn(doc, collection), id, fields, { person: 'bob', now, random })
  return () => Y.applyUpdate(docOf(id), Y.encodeStateAsUpdate(doc), 'relay')
}

test('M5: of two statuses decided apart, one that only a newer build knows is chosen as it is', async () => {
  const cases = createCaseCommands(workspace, async () => {})
  const id = create('cases', { title: 'Insultes' })
  const meet = bob('cases', id, { status: 'handed-over' })
  await cases.pass([id], 'waiting')
  meet()
  await cases.settle(id, 'status', 'handed-over')
  expect(workspace.moderation()?.cases.get(id)).toMatchObject({ status: 'handed-over' })
})

test('M7: who takes back that a case was made for a ban leaves it there, and the ban in it, where a colleague has gone on with it', async () => {
  const measures = createMeasureCommands(workspace)
  const person = create('noted', { name: 'KevinThea' })
  const ban = create('measures', { what: 'banned', person, needs: 1 })
  const caseOf = () => {
    const measure = workspace.moderation()?.measures.get(ban)
    return measure?.kind === 'measure' ? measure.case : null
  }
  const id = measures.openCase(ban)
  if (id === null) throw new Error('it is in none')
  bob('cases', id, { triage: 'legal' })()
  expect(await workspace.undo.undo()).toMatchObject({ undone: 0, kept: 2 })
  expect(workspace.moderation()?.cases.get(id)).toMatchObject({ triage: 'legal', deletedAt: null })
  expect(caseOf()).toBe(id)

  const other = create('measures', { what: 'muted', person, needs: 1 })
  const alone = measures.openCase(other)
  expect(await workspace.undo.undo()).toMatchObject({ undone: 2, kept: 0 })
  expect(workspace.moderation()?.measures.get(other)).toMatchObject({ case: null })
  await workspace.undo.redo()
  expect(workspace.moderation()?.measures.get(other)).toMatchObject({ case: alone })
})
