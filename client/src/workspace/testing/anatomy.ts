import * as Y from 'yjs'

/** Everything by which two copies of a document could differ later, not only what they show. */
export function anatomy(doc: Y.Doc): unknown {
  return [...doc.store.clients]
    .sort(([a], [b]) => a - b)
    .map(([client, structs]) => [client, structs.map(described)])
}

function described(struct: Y.Item | Y.GC): unknown {
  if (!(struct instanceof Y.Item)) return [struct.id.clock, struct.length]
  const { content, parent } = struct
  return {
    id: struct.id.clock,
    length: struct.length,
    info: struct.info,
    left: idOf(struct.left),
    right: idOf(struct.right),
    origin: struct.origin,
    rightOrigin: struct.rightOrigin,
    key: struct.parentSub,
    parent: parent instanceof Y.AbstractType && [idOf(parent._item), typeOf(parent)],
    content: content instanceof Y.ContentType ? typeOf(content.type) : content,
  }
}

function idOf(item: Y.Item | null): unknown {
  return item && [item.id.client, item.id.clock]
}

function typeOf(type: Y.ContentType['type']): unknown {
  const fields = [...type._map].map(([key, item]) => [key, idOf(item)]).sort()
  // Searching has left marks where somebody has read it by its places.
  const isIn = type.doc !== null
  return [type.constructor.name, idOf(type._item), idOf(type._start), type._length, fields, isIn]
}
