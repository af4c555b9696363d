import * as Y from 'yjs'

/**
 * Hears when records are erased for good, here or by somebody else (docs/decisions/erasing.md). By then the document holds
 * nothing of them: Yjs keeps what an open text could undo, and that has to go, too.
 */
export function watchErased(doc: Y.Doc, erased: (records: readonly string[]) => void): () => void {
  const look = (transaction: Y.Transaction): void => {
    const gone = erasedIn(transaction)
    for (const { item } of gone) {
      if (!(item.content instanceof Y.ContentType)) continue
      item.keep = false
      item.gc(doc.store, false)
    }
    if (gone.length > 0) erased(gone.map(({ record }) => record))
  }
  // Before the update of the transaction is encoded for anybody.
  doc.on('afterTransactionCleanup', look)
  return () => doc.off('afterTransactionCleanup', look)
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
