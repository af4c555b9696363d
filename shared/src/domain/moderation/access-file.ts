import * as Y from 'yjs'
import type { ModerationCollection } from '#shared/documents/moderation.ts'
import { lineIn, numberIn, proseOf, type RecordMap } from '#shared/domain/fields.ts'
import { HISTORY_PREFIX } from '#shared/domain/history.ts'
import type { Parts } from '#shared/domain/parts.ts'
import { isId } from '#shared/protocol/names.ts'
import type { Belongings, Found } from './about.ts'
import { decidersOf, outcomeOf, verdictsIn } from './appeal.ts'
import { parseEvidence } from './evidence.ts'
import { createMasker, type Masked, type Masking } from './masking.ts'
import { parseMeasure } from './measure.ts'
import { personIn } from './names-in.ts'
import { type Handle, handleKey } from './noted-person.ts'
import { passagesNaming } from './passages.ts'
import { sentIn } from './sending.ts'
import type { TeamFound } from './still-naming.ts'

/** What somebody who asks is given: all that is noted about them, free text included, and nobody else's name. */
export interface AccessFile {
  readonly person: {
    readonly name: string
    readonly handles: readonly Handle[]
    readonly aliases: readonly string[]
    readonly since: string | null
    readonly language: string | null
  }
  /** The oldest first. */
  readonly entries: readonly AccessEntry[]
  /** What was taken out of its texts, and what was found and left in. */
  readonly masked: readonly Masked[]
}

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

/** What somebody may have written in one word of fourteen letters. */
const WRITTEN = new Set<string>(['title', 'outcome', 'note', 'text', 'place'])

/** Entries whose texts are looked through in one go. */
const AT_ONCE = 50

/** What does not lie in the documents of the moderation. */
interface Beside {
  readonly beside?: readonly TeamFound[]
  /** The number and the title of an article that something cites, as it was that day (ms since 1970). */
  readonly cited?: (article: string, version: string | null, at: number) => string | null
}

export function* accessFileOf(
  person: string,
  belongings: Belongings,
  masking: Masking,
  { beside = [], cited = () => null }: Beside = {},
): Parts<AccessFile | null> {
  const own = belongings.groupOf(person).flatMap((id) => personIn(belongings.all.get(id)) ?? [])
  const [first] = own
  if (!first) return null
  const ids = own.map(({ id }) => id)
  const mask = createMasker(belongings, ids, masking)
  yield
  const about = new Map<string, Found>()
  for (const id of ids) {
    for (const found of belongings.of(id)) about.set(found.id, found)
    for (const found of belongings.casesOf(id)) {
      about.set(found.id, found)
      // What belongs to a case and says that it is about somebody else is in the file of that one.
      for (const part of belongings.of(found.id))
        if (isAbout(part.map, ids)) about.set(part.id, part)
    }
  }
  const entries: AccessEntry[] = []
  for (const found of about.values()) {
    if (numberIn(found.map, 'deletedAt') !== null) continue
    entries.push(entryOf(found, { all: belongings.all, cited }, mask.text))
    if (entries.length % AT_ONCE === 0) yield
  }
  const theirs = new Set(about.keys())
  for (const { found, texts } of yield* passagesNaming(ids, theirs, belongings, beside)) {
    entries.push({
      ...{ collection: found.collection, isPassage: true, at: momentOf(found.map) },
      ...{ type: null, times: [], automated: false, file: null },
      texts: texts.map((text) => ['passage', mask.text(text)] as const),
    })
    if (entries.length % AT_ONCE === 0) yield
  }
  entries.sort((a, b) => a.at - b.at)
  return {
    person: {
      name: first.name,
      handles: [
        ...new Map(
          own.flatMap(({ handles }) => handles.map((one) => [handleKey(one), one])),
        ).values(),
      ],
      aliases: [...new Set(own.flatMap(({ aliases, name }) => [...aliases, name]))].filter(
        (name) => name !== '' && name !== first.name,
      ),
      since: first.since,
      language: first.language,
    },
    entries,
    masked: mask.words(),
  }
}

function isAbout(map: RecordMap, ids: readonly string[]): boolean {
  const person = lineIn(map, 'person')
  return person === null || ids.includes(person)
}

function momentOf(map: RecordMap): number {
  return numberIn(map, 'at') ?? numberIn(map, 'happenedAt') ?? numberIn(map, 'createdAt') ?? 0
}

function entryOf(
  { id, collection, map }: Found,
  { all, cited }: Pick<Belongings, 'all'> & Required<Pick<Beside, 'cited'>>,
  mask: (text: string) => string,
): AccessEntry {
  const texts: (readonly [string, string])[] = []
  const proses: (readonly [string, string])[] = []
  for (const [field, value] of map) {
    if (INTERNAL.has(field) || field.includes(':') || field.startsWith(HISTORY_PREFIX)) continue
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
