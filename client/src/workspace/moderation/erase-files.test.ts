import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import type { AttachmentDraft } from '#shared/domain/attachment-actions.ts'
import { addEvidence } from '#shared/domain/moderation/evidence.ts'
import { watchErasures } from './erase-files.ts'

const HASH = 'a'.repeat(64)
const draft: AttachmentDraft = {
  hash: HASH,
  name: 'capture.png',
  type: 'image/png',
  size: 12,
  width: null,
  height: null,
}
const author = {
  now: 1_000,
  person: 'nour',
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
}

describe('the file of evidence that is erased for good', () => {
  let told: string[]
  let here: Y.Doc
  let there: Y.Doc
  let old: Y.Doc
  beforeEach(() => {
    told = []
    ;[here, there, old] = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
  })
  const watch = (...docs: Y.Doc[]) => {
    const watched = watchErasures(
      {
        forget: (hash) => told.push(`forget ${hash}`),
        erase: (hash) => told.push(`erase ${hash}`),
        leaving: null,
      },
      async () => {
        for (const doc of [old]) watched.attach(moderationIn(doc, 'media'))
      },
    )
    for (const doc of docs) watched.attach(moderationIn(doc, 'media'))
  }
  const add = (doc: Y.Doc) => {
    const [step] = addEvidence(
      moderationIn(doc, 'media'),
      { case: 'case', note: null },
      [draft],
      author,
    )
    return step?.record ?? ''
  }
  const later = () => new Promise((resolve) => setImmediate(resolve))

  test('is erased on the relay by who erased it, and forgotten by everybody who hears of it', async () => {
    const id = add(here)
    watch(here)
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
    moderationIn(here, 'media').delete(id)
    await later()
    expect(told).toEqual([`erase ${HASH}`])

    told = []
    const elsewhere = add(there)
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
    moderationIn(there, 'media').delete(elsewhere)
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
    await later()
    expect(told).toEqual([`forget ${HASH}`])
  })

  test('stays while another record speaks of it, also one of a volume that nobody has opened yet', async () => {
    const [one, other] = [add(here), add(here)]
    watch(here)
    moderationIn(here, 'media').delete(one)
    await later()
    expect(told).toEqual([])
    add(old)
    moderationIn(here, 'media').delete(other)
    await later()
    expect(told).toEqual([])
  })

  test('stays with a record that is marked as deleted: that comes back', async () => {
    const id = add(here)
    watch(here)
    moderationIn(here, 'media').get(id)?.set('deletedAt', 5)
    await later()
    expect(told).toEqual([])
  })
})
