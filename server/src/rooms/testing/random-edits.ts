import * as Y from 'yjs'
import type { Random } from './random.ts'

const WORDS = ['a', 'bonjour ', 'é', '日本', '🐝', '', 'x'.repeat(300), '"quoted"\n', '\u{fffd}']
/** For a text that is cut anywhere: Yjs replaces both halves of a character that is cut in two, on that side only. */
const UNCUTTABLE = WORDS.filter((word) => [...word].length === word.length)
const KEYS = ['title', 'at', 'status', 'label:a2', 'x']

/** Does one random thing to a document, of every kind that Yjs can encode. */
export function editRandomly(doc: Y.Doc, random: Random): void {
  doc.transact(() => {
    for (let left = 1 + random.below(4); left > 0; left--) editOnce(doc, random)
  })
}

function editOnce(doc: Y.Doc, random: Random): void {
  const roll = random.below(5)
  if (roll === 0) editMap(doc.getMap('posts'), random)
  else if (roll === 1) editMap(nestedMap(doc, random), random)
  else if (roll === 2) editText(doc.getText('body'), random)
  else if (roll === 3) editArray(doc.getArray('list'), random)
  else editXml(doc.getXmlFragment('xml'), random)
}

function nestedMap(doc: Y.Doc, random: Random): Y.Map<unknown> {
  const posts = doc.getMap('posts')
  const key = `post-${random.below(5)}`
  const existing = posts.get(key)
  if (existing instanceof Y.Map) return existing
  return posts.set(key, new Y.Map())
}

function editMap(map: Y.Map<unknown>, random: Random): void {
  const key = random.pick(KEYS)
  if (random.chance(0.25)) map.delete(key)
  else map.set(key, randomValue(random))
}

function editText(text: Y.Text, random: Random): void {
  const at = random.below(text.length + 1)
  const length = Math.min(random.below(6), text.length - at)
  const roll = random.below(10)
  if (roll < 5) text.insert(at, random.pick(UNCUTTABLE))
  else if (roll < 7 && length > 0) text.delete(at, length)
  else if (roll < 8 && length > 0) text.format(at, length, { bold: random.chance(0.5) || null })
  else if (roll < 9) text.insertEmbed(at, { image: random.pick(UNCUTTABLE) })
  else text.insert(at, random.pick(UNCUTTABLE), { link: { href: random.pick(UNCUTTABLE) } })
}

function editArray(list: Y.Array<unknown>, random: Random): void {
  const at = random.below(list.length + 1)
  if (random.chance(0.3) && at < list.length) list.delete(at, 1)
  else
    list.insert(
      at,
      Array.from({ length: random.below(4) }, () => listValue(random)),
    )
}

function editXml(xml: Y.XmlFragment, random: Random): void {
  const at = random.below(xml.length + 1)
  const first = xml.length > 0 ? xml.get(0) : null
  if (random.chance(0.2) && at < xml.length) xml.delete(at, 1)
  else if (first instanceof Y.XmlElement && random.chance(0.5))
    first.setAttribute(random.pick(KEYS), random.pick(WORDS))
  else if (random.chance(0.5)) xml.insert(at, [new Y.XmlText(random.pick(WORDS))])
  else xml.insert(at, [new Y.XmlElement('p'), new Y.XmlText()])
}

/** A list takes every value but a bare `undefined` or bigint. */
function listValue(random: Random): unknown {
  const value = randomValue(random)
  return value === undefined || typeof value === 'bigint' ? { value } : value
}

function randomValue(random: Random): unknown {
  switch (random.below(10)) {
    case 0:
      return random.pick(WORDS)
    case 1:
      return random.below(1_000_000) - 500_000
    case 2:
      return random.next()
    case 3:
      return random.pick([null, true, false, undefined, 10n, 2 ** 40, -1.5])
    case 4:
      return new Uint8Array(random.below(20)).fill(7)
    case 5:
      return { nested: [random.below(10), { deep: random.pick(WORDS) }], empty: {} }
    case 6:
      return new Y.Map([[random.pick(KEYS), random.pick(WORDS)]])
    case 7:
      return new Y.Text(random.pick(WORDS))
    case 8:
      return Y.Array.from([1, 'two'])
    default:
      return new Y.Doc({ meta: { of: random.pick(WORDS) }, autoLoad: random.chance(0.5) })
  }
}

/** Replicas that were edited and partly synced; their client ids come from the seed too. */
export function randomReplicas(count: number, edits: number, random: Random): Y.Doc[] {
  const taken = new Set<number>()
  const replicas = Array.from({ length: count }, () => {
    const doc = new Y.Doc({ gc: random.chance(0.7) })
    doc.clientID = newClient(random, taken)
    return doc
  })
  for (let n = 0; n < edits; n++) {
    const doc = random.pick(replicas)
    editRandomly(doc, random)
    if (random.chance(0.3)) sync(doc, random.pick(replicas))
  }
  return replicas
}

/** Small ones, too, which are written in fewer bytes; never one twice, which would be two histories of one device. */
function newClient(random: Random, taken: Set<number>): number {
  const client = random.below(random.chance(0.5) ? 300 : 2 ** 32)
  if (taken.has(client)) return newClient(random, taken)
  taken.add(client)
  return client
}

/** One way: what `from` has and `to` has not. */
export function sync(from: Y.Doc, to: Y.Doc): void {
  if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
}

/** A bare document with the same content; as on a device that has never been asked for a type. */
export function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
