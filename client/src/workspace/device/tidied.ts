import * as Y from 'yjs'

/**
 * A struct as a snapshot holds it: without what was deleted, which a document keeps for as long as an undo manager may
 * bring it back. No undo outlives its page; what somebody took away is not to lie on their disk.
 */
export function tidied(struct: Y.Item | Y.GC): Y.Item | Y.GC {
  if (!(struct instanceof Y.Item) || !struct.deleted) return struct
  const { id, length, parent, content } = struct
  // Where what it lies in is gone, nobody has to find a place beside it.
  if (parent instanceof Y.AbstractType && parent._item?.deleted) return new Y.GC(id, length)
  if (content instanceof Y.ContentDeleted) return struct
  const gone = new Y.ContentDeleted(length)
  const { origin, rightOrigin, parentSub } = struct
  return new Y.Item(id, null, origin, null, rightOrigin, parent, parentSub, gone)
}
