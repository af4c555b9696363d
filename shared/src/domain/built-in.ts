/**
 * What Ruche brings along and a team makes its own. Every device makes these records alike, down to the ids that Yjs gives
 * each of their parts: two who begin apart have made the same ones, and what both change then merges as in any record
 * (docs/decisions/built-in-records.md). Under fresh ids the team would have everything twice.
 */
import * as Y from 'yjs'
import { hashOf } from '#shared/domain/approval/content.ts'
import type { RecordMap, Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
import { changeProse, changeRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

export interface BuiltIn {
  /** `undefined` for what such a record may have and this one has not: bringing it back empties that. */
  readonly fields: FieldValues
  readonly proses: Readonly<Record<string, string>>
}

export interface BuiltInRecords {
  /** In the order given; others as soon as anything of them is another. */
  readonly ids: readonly string[]
  /**
   * Puts them there, where they are not: outside of any transaction, because it applies an update as if it came from
   * elsewhere. Nothing else has to be written where nothing was changed in them.
   */
  layIn(records: Records, origin: unknown): void
  /** Each says again what it said when it was brought along. Inside a transaction of the caller's. */
  bringBack(records: Records, author: Author): Step[]
}

/** @param collection its name in the document */
export function builtInRecords(collection: string, all: readonly BuiltIn[]): BuiltInRecords {
  // Of the very bytes: whatever made them others, a word here or the order in which Yjs writes, makes other ids.
  const stamp = hashOf(
    encode(
      collection,
      all,
      all.map((_, index) => String(index)),
      0,
    ).join(' '),
  )
  const ids = all.map((_, index) => newId((bytes) => fill(bytes, hashOf(`${stamp} ${index}`))))
  const client = Number.parseInt(stamp.slice(0, 8), 16)
  let update: Uint8Array | null = null
  return {
    ids,
    layIn(records, origin) {
      const { doc } = records
      if (!doc || ids.every((id) => records.has(id))) return
      update ??= encode(collection, all, ids, client)
      Y.applyUpdate(doc, update, origin)
    },
    bringBack: (records, author) =>
      all.flatMap(({ fields, proses }, index) => {
        const id = ids[index] ?? ''
        const said = changeRecord(records, id, { ...fields, deletedAt: undefined }, author)
        const written = Object.entries(proses).flatMap(([field, text]) =>
          changeProse(records, id, field, text, author),
        )
        return [...said, ...written]
      }),
  }
}

function encode(
  collection: string,
  all: readonly BuiltIn[],
  ids: readonly string[],
  client: number,
): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = client
  const records = doc.getMap<RecordMap>(collection)
  doc.transact(() => {
    for (const [index, { fields, proses }] of all.entries()) {
      const map: RecordMap = new Y.Map<unknown>()
      for (const [field, value] of Object.entries(fields))
        if (value !== undefined && value !== null) map.set(field, value)
      for (const [field, text] of Object.entries(proses)) map.set(field, new Y.Text(text))
      records.set(ids[index] ?? '', map)
    }
  })
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

function fill(bytes: Uint8Array<ArrayBuffer>, hash: string): Uint8Array {
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = Number.parseInt(hash.slice(at * 2, at * 2 + 2), 16)
  return bytes
}
