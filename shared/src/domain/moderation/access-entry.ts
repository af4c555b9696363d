import * as Y from 'yjs'
import type { ModerationCollection } from '#shared/documents/moderation.ts'
import { lineIn, numberIn, proseOf, type RecordMap } from '#shared/domain/fields.ts'
import { isId } from '#shared/protocol/names.ts'
import type { Belongings, Found } from './about.ts'
import { decidersOf, outcomeOf, verdictsIn } from './appeal.ts'
import { parseEvidence } from './evidence.ts'
import { CASE_SINCE, parseMeasure } from './measure.ts'
import { sentIn } from './sending.ts'
import type { TeamFound } from './still-naming.ts'

/** The number and the title of an article that something cites, as it was that day (ms since 1970). */
export type Citing = (article: string, version: string | null, at: number) => string | null

/** One record in the file of somebody who asks. */
export interface AccessEntry {
  readonly collection: ModerationCollection | TeamFound['collection']
  /** Not about them: only what names them in it. */
  readonly isPassage: boolean
  /** When what it tells of happened; ms since 1970. */
  readonly at: number
  /** What kind of it, as kept: the type of a note, what was done, the status of a case. */
  readonly type: string | null
  /** Lines and texts by the name of their field, in the order in which they are read. */
  readonly texts: readonly (readonly [field: string, text: string])[]
  /** Instants by the name of their field; ms since 1970. */
  readonly times: readonly (readonly [field: string, at: number])[]
  /** Decided or found by a machine. */
  readonly automated: boolean
  /** Of a screenshot or a document. */
  readonly file: AccessAttachment | null
}

/** What was kept as evidence. Others may be seen in it: who hands it out looks first. */
export interface AccessAttachment {
  /** SHA-256 of the content as it is kept. Its name is among the texts. */
  readonly hash: string
  /** Media type. */
  readonly type: string
  /** Bytes. */
  readonly size: number
}

const TYPES = ['type', 'what', 'status', 'asks', 'verdict'] as const
const TIMES = [
  'happenedAt',
  'until',
  'liftedAt',
  'closedAt',
  'sentAt',
  'answeredAt',
  'receivedAt',
  'statedAt',
  'withdrawnAt',
  'keepUntil',
] as const
/** For the working of the app; what they point to is in the file by itself, or is not about the person. */
const INTERNAL = new Set<string>([
  ...TYPES,
  ...TIMES,
  'closedAs',
  'at',
  'createdAt',
  'createdBy',
  'by',
  'owner',
  'liftedBy',
  'answeredBy',
  'deletedAt',
  'case',
  CASE_SINCE,
  'person',
  'post',
  'measure',
  'reply',
  'appeal',
  'step',
  'article',
  'articleVersion',
  'origin',
  'import',
  'channel',
  'order',
  'before',
  'judge',
  'statedBy',
  'withdrawnBy',
  'hash',
  'mergedInto',
  // Read with the marks that are kept apart.
  'sentText',
  'sentNetwork',
  'sentPlace',
])

/** What a field said once, and what is kept for the working of the app, is read nowhere. */
export function isRead(field: string): boolean {
  return !INTERNAL.has(field) && !field.includes(':')
}

/** What somebody may have written in one word of fourteen letters. */
const WRITTEN = new Set<string>(['title', 'outcome', 'note', 'text', 'place'])

/** When what a record tells of happened; ms since 1970. */
export function momentOf(map: RecordMap): number {
  return numberIn(map, 'at') ?? numberIn(map, 'happenedAt') ?? numberIn(map, 'createdAt') ?? 0
}

/**
 * What a record says, with its texts masked.
 * @param all to look up what an appeal contests
 */
export function entryOf(
  { id, collection, map }: Found,
  { all, cited }: Pick<Belongings, 'all'> & { readonly cited: Citing },
  mask: (text: string) => string,
): AccessEntry {
  const texts: (readonly [string, string])[] = []
  const proses: (readonly [string, string])[] = []
  for (const [field, value] of map) {
    if (!isRead(field)) continue
    // Who of the team did something is an id, wherever a part of Ruche keeps it.
    if (typeof value === 'string' && value !== '' && (WRITTEN.has(field) || !isId(value)))
      texts.push([field, mask(value)])
    else if (value instanceof Y.Text && value.length > 0) proses.push([field, mask(String(value))])
  }
  for (const [field, text] of keptApart(collection, map)) texts.push([field, mask(text)])
  const verdict = collection === 'appeals' ? verdictOf(map, all) : null
  if (verdict !== null) texts.push(['verdict', verdict])
  const article = lineIn(map, 'article')
  const rule = article && cited(article, lineIn(map, 'articleVersion'), momentOf(map))
  if (rule) texts.push(['cited', rule])
  return {
    collection,
    isPassage: false,
    at: momentOf(map),
    type: TYPES.map((field) => lineIn(map, field)).find((type) => type !== null) ?? null,
    texts: [...texts.sort(byField), ...proses.sort(byField)],
    times: TIMES.flatMap((field) => {
      const at = field === 'sentAt' ? sentAt(collection, map) : numberIn(map, field)
      return at === null ? [] : [[field, at] as const]
    }),
    automated: map.get('automated') === true,
    file: collection === 'media' ? fileOf(id, map) : null,
  }
}

function fileOf(id: string, map: RecordMap): AccessAttachment | null {
  const evidence = parseEvidence(id, map)
  if (evidence.kind !== 'evidence') return null
  const { hash, type, size } = evidence
  return { hash, type, size }
}

/** What somebody called a file. */
export function attachmentName({ texts }: Pick<AccessEntry, 'texts'>): string {
  return texts.find(([field]) => field === 'name')?.[1] ?? ''
}

/** What is said under keys of their own: what was sent of a reply, and why an appeal was decided so. */
function keptApart(
  collection: ModerationCollection,
  map: RecordMap,
): readonly (readonly [field: string, text: string])[] {
  if (collection === 'replies') {
    const draft = draftIn(map)
    const sent = sentIn(map, draft)
    return (sent ? [sent, ...sent.others] : []).flatMap(({ text }) =>
      text === draft ? [] : [['sentText', text] as const],
    )
  }
  if (collection !== 'appeals') return []
  return verdictsIn(map).flatMap(({ note }) => (note === '' ? [] : [['note', note] as const]))
}

/** What became of an appeal; null as long as nobody has decided, or two have otherwise. */
function verdictOf(map: RecordMap, all: Belongings['all']): string | null {
  const measure = lineIn(map, 'measure') ?? ''
  const contested = parseMeasure(measure, all.get(measure)?.map)
  const deciders = contested.kind === 'measure' ? decidersOf(contested) : []
  const outcome = outcomeOf({ verdicts: verdictsIn(map), withdrawn: null }, deciders)
  return outcome.kind === 'decided' ? outcome.verdict.says : null
}

function sentAt(collection: ModerationCollection, map: RecordMap): number | null {
  return collection === 'replies' ? (sentIn(map, draftIn(map))?.at ?? null) : null
}

function draftIn(map: RecordMap): string {
  return String(proseOf(map, 'text') ?? '')
}

function byField([a]: readonly [string, string], [b]: readonly [string, string]): number {
  if (a === b) return 0
  // What something is called is read first.
  if (a === 'title' || b === 'title') return a === 'title' ? -1 : 1
  return a < b ? -1 : 1
}
