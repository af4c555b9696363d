import * as Y from 'yjs'
import type { RecordMap } from '#shared/domain/fields.ts'
import { MASKED_AT } from '#shared/domain/moderation/masked.ts'

/**
 * Hears when records are erased for good, or somebody's name in them, here or by somebody else (docs/decisions/erasing.md). By
 * then the document holds nothing of it: Yjs keeps what an open text could undo, and that has to go, too.
 *
 * @param erased called with their ids, and with those of them that are gone altogether
 */
export function watchErased(
  doc: Y.Doc,
  erased: (records: readonly string[], gone: readonly string[]) => void,
): () => void {
  const look = (transaction: Y.Transaction): void => {
    const gone = erasedIn(transaction)
    for (const { item } of gone) if (item.content instanceof Y.ContentType) letGo(item, doc)
    const masked = maskedIn(transaction)
    for (const { map } of masked)
      for (const text of map.values()) if (text instanceof Y.Text) letGoOfDeleted(text, doc)
    const idsOf = (of: readonly { readonly record: string }[]) => of.map(({ record }) => record)
    if (gone.length + masked.length > 0) erased(idsOf([...gone, ...masked]), idsOf(gone))
  }
  // Before the update of the transaction is encoded for anybody.
  doc.on('afterTransactionCleanup', look)
  return () => doc.off('afterTransactionCleanup', look)
}

function letGo(item: Y.Item, doc: Y.Doc): void {
  item.keep = false
  item.gc(doc.store, false)
}

function letGoOfDeleted(text: Y.Text, doc: Y.Doc): void {
  for (let item = text._start; item !== null; item = item.right)
    if (item.deleted && item.keep) letGo(item, doc)
}

/** The records in which a name was masked. */
function maskedIn({ changed }: Y.Transaction) {
  const masked: { readonly record: string; readonly map: RecordMap }[] = []
  for (const [type, keys] of changed) {
    const record = type._item?.parentSub
    if (record && type instanceof Y.Map && keys.has(MASKED_AT)) masked.push({ record, map: type })
  }
  return masked
}

/** The records of collections that are there no more. */
function erasedIn({ changed }: Y.Transaction) {
  const gone: { readonly record: string; readonly item: Y.Item }[] = []
  for (const [type, keys] of changed) {
    if (type._item !== null) continue
    for (const key of keys) {
      const item = key === null ? undefined : type._map.get(key)
      if (key !== null && item?.deleted) gone.push({ record: key, item })
    }
  }
  return gone
}
