import { createHash, type Hash } from 'node:crypto'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

type AnyType = NonNullable<ReturnType<Y.Doc['share']['get']>>

/**
 * A digest of everything that can be read in a document, and of what is known and deleted in it: two documents with
 * the same one show the same and will go on showing the same (M9). How structs are cut or merged makes no difference.
 */
export function contentDigest(doc: Y.Doc): string {
  const hash = createHash('sha256')
  const { ds, sv } = Y.snapshot(doc)
  for (const [client, clock] of [...sv].sort(([a], [b]) => a - b))
    hash.update(`v${client}:${clock};`)
  for (const [client, ranges] of [...ds.clients].sort(([a], [b]) => a - b))
    for (const { clock, len } of ranges) hash.update(`d${client}:${clock}+${len};`)
  for (const name of [...doc.share.keys()].sort()) {
    const type = doc.share.get(name)
    if (type) digestTypes(hash, name, type)
  }
  return hash.digest('hex')
}

/** Types nest as deep as somebody likes: a list of what is left to do instead of recursion. */
function digestTypes(hash: Hash, name: string, root: AnyType): void {
  const left: { readonly label: string; readonly type: AnyType }[] = []
  left.push({ label: `root ${name}`, type: root })
  for (let next = left.pop(); next; next = left.pop()) {
    const { label, type } = next
    const nested: typeof left = []
    hash.update(`\n${label}(`)
    for (let item = type._start; item; item = item.right)
      if (!item.deleted) digestContent(hash, item, nested)
    for (const key of [...type._map.keys()].sort()) {
      const item = type._map.get(key)
      if (!item || item.deleted) continue
      hash.update(`\nkey ${key}:`)
      digestContent(hash, item, nested)
    }
    left.push(...nested)
  }
}

function digestContent(
  hash: Hash,
  { content }: Y.Item,
  nested: { label: string; type: AnyType }[],
): void {
  if (content instanceof Y.ContentType) {
    const { type } = content
    const node = type instanceof Y.XmlElement ? type.nodeName : ''
    const label = `${type.constructor.name} ${node} ${nested.length}`
    hash.update(`<${label}>`)
    nested.push({ label, type })
  } else if (content instanceof Y.ContentString) {
    hash.update(content.str)
  } else if (content instanceof Y.ContentFormat) {
    hash.update(`\nformat ${content.key}=${JSON.stringify(content.value)}\n`)
  } else if (content instanceof Y.ContentDoc) {
    hash.update(`\ndoc ${content.doc.guid} ${JSON.stringify(content.opts)}\n`)
  } else {
    for (const value of content.getContent()) hash.update(encodedValue(value))
  }
}

function encodedValue(value: unknown): Uint8Array {
  return encoding.encode((encoder) => encoding.writeAny(encoder, value as never))
}
