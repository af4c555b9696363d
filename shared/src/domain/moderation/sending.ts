/**
 * That a reply was taken to where it is said. Each who marks it as sent leaves a mark of their own that never changes: two who
 * do so apart are both on record, and nothing of one ends up in the other's.
 */
import { lineIn, numberIn, type RecordMap } from '#shared/domain/fields.ts'
import { jsonList } from '#shared/domain/json-list.ts'

export interface SentMark {
  /** ms since 1970 */
  readonly at: number
  readonly by: string | null
  /** What was taken there, whatever becomes of the draft. */
  readonly text: string
  readonly network: string | null
  readonly place: string
}

/** The first who marked it, and the others. */
export interface Sent extends SentMark {
  /** Where the answer stands. */
  readonly link: string | null
  /** The oldest first; empty unless several have marked it apart. */
  readonly others: readonly SentMark[]
}

/** `sent:{entry}` = a JSON array */
const SENT = 'sent:'
/** Where the answer stands, said afterwards. */
export const SENT_LINK = 'sentLink'

export function sentEntry(
  entry: string,
  { at, by, text, network, place, link }: SentMark & Pick<Sent, 'link'>,
): [key: string, value: string] {
  return [`${SENT}${entry}`, JSON.stringify([at, by, text, network, place, link])]
}

type Marked = SentMark & Pick<Sent, 'link'>

/** Null while it is a draft; what does not parse is no mark (M5). */
export function sentIn(map: RecordMap, text: string): Sent | null {
  const marks: Marked[] = []
  const plain = plainMark(map, text)
  if (plain) marks.push(plain)
  const entries = [...map.keys()].filter((key) => key.startsWith(SENT)).sort()
  for (const key of entries) {
    const mark = parseMark(map.get(key))
    if (mark) marks.push(mark)
  }
  const [first, ...others] = marks.sort((a, b) => a.at - b.at)
  if (!first) return null
  const link = lineIn(map, SENT_LINK) ?? marks.find((mark) => mark.link !== null)?.link ?? null
  return { ...first, link, others: others.map(({ link: _, ...mark }) => mark) }
}

/** As it was kept before: one mark, in fields that the last one to write had for themselves. */
function plainMark(map: RecordMap, text: string): Marked | null {
  const at = numberIn(map, 'sentAt')
  if (at === null) return null
  return {
    at,
    by: lineIn(map, 'sentBy'),
    text: lineIn(map, 'sentText') ?? text,
    network: lineIn(map, 'sentNetwork'),
    place: lineIn(map, 'sentPlace') ?? '',
    link: null,
  }
}

function parseMark(value: unknown): Marked | null {
  const [at, by, text, network, place, link] = jsonList(value) ?? []
  if (typeof at !== 'number' || typeof by !== 'string' || typeof text !== 'string') return null
  const line = (said: unknown) => (typeof said === 'string' && said !== '' ? said : null)
  return { at, by, text, network: line(network), place: line(place) ?? '', link: line(link) }
}
