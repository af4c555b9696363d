/** Our own file: everything that is kept, and back without loss. */
import { isSafeKey } from '#shared/domain/fields.ts'
import type { Handle } from '#shared/domain/moderation/noted-person.ts'
import { ownLink } from '../link.ts'
import type { DraftCase, DraftMeasure, DraftNote, DraftPerson, ModerationDrafts } from './drafts.ts'
import type { ExportedModeration } from './exported.ts'
import type { ModerationLeft } from './problem.ts'
import { fieldOf, isObject, type JsonObject } from './read-json.ts'
import { tidyLine } from './tidy.ts'

type RecordList = Exclude<keyof ExportedModeration, 'team'>

const FORMAT = 'ruche-moderation'
const VERSION = 1

const LISTS = ['people', 'cases', 'notes', 'measures'] as const satisfies readonly RecordList[]

/**
 * The file in pieces, so that whoever writes a hundred thousand records can breathe between them. One record a line: it
 * can be compared and searched with what everybody has.
 */
export function* moderationJson(exported: ExportedModeration): Generator<string> {
  const team = JSON.stringify(Object.fromEntries(exported.team))
  yield `{"format":"${FORMAT}","version":${VERSION},"team":${team}`
  for (const name of LISTS) {
    yield `,\n"${name}":[`
    let before = '\n'
    for (const record of exported[name]) {
      yield before + JSON.stringify(record)
      before = ',\n'
    }
    yield ']'
  }
  yield '}\n'
}

export type OwnFile =
  | { readonly kind: 'own'; readonly json: JsonObject }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'none' }

export function ownFileIn(json: unknown): OwnFile {
  if (!isObject(json) || fieldOf(json, 'format') !== FORMAT) return { kind: 'none' }
  const version = Number(fieldOf(json, 'version'))
  return version > VERSION ? { kind: 'newer', version } : { kind: 'own', json }
}

/** How records of a file of ours are called until they are here. */
export function ownKey(id: string): string {
  return `ruche:${id}`
}

export function ownToDrafts(json: JsonObject): ModerationDrafts {
  const left: ModerationLeft[] = []
  let where = 0
  const each = <T>(name: RecordList, read: (fields: Fields) => T | null): T[] => {
    const list = fieldOf(json, name)
    const drafts: T[] = []
    for (const record of Array.isArray(list) ? list : []) {
      where += 1
      const fields = isObject(record) ? fieldsOf(record, where) : null
      const draft = fields && read(fields)
      if (draft) drafts.push(draft)
      else
        left.push({
          where,
          title: fields?.title() ?? '',
          reason: { kind: 'unreadable' },
          raw: JSON.stringify(record)?.slice(0, 2_000) ?? null,
        })
    }
    return drafts
  }
  const people = each('people', personOf)
  const cases = each('cases', caseOf)
  const notes = each('notes', noteOf)
  const measures = each('measures', measureOf)
  return { people, cases, notes, measures, left, remarks: [], team: teamIn(json) }
}

function teamIn(json: JsonObject): ReadonlyMap<string, string> {
  const team = fieldOf(json, 'team')
  if (!isObject(team)) return new Map()
  return new Map(
    Object.entries(team).flatMap(([id, name]) =>
      typeof name === 'string' ? [[id, tidyLine(name)] as const] : [],
    ),
  )
}

/** A record's fields, read as what they are to be; nonsense is read as not there (M5). */
interface Fields {
  readonly where: number
  text(name: string): string
  line(name: string): string | null
  number(name: string): number | null
  yes(name: string): boolean
  lines(name: string): string[]
  /** Key of the record that an id names. */
  key(name: string): string | null
  handles(): Handle[]
  head(): Pick<DraftPerson, 'where' | 'key' | 'stamp'> | null
  title(): string
}

function fieldsOf(record: JsonObject, where: number): Fields {
  const text = (name: string) => {
    const value = fieldOf(record, name)
    return typeof value === 'string' ? value.toWellFormed() : ''
  }
  const line = (name: string) => text(name) || null
  const number = (name: string) => {
    const value = fieldOf(record, name)
    return typeof value === 'number' && Number.isFinite(value) ? value : null
  }
  const list = (name: string) => {
    const value = fieldOf(record, name)
    return Array.isArray(value) ? value : []
  }
  return {
    where,
    text,
    line,
    number,
    yes: (name) => fieldOf(record, name) === true,
    lines: (name) =>
      list(name).flatMap((one) => (typeof one === 'string' && isSafeKey(one) ? [one] : [])),
    key: (name) => {
      const id = line(name)
      return id === null ? null : ownKey(id)
    },
    handles: () =>
      list('handles').flatMap((one) => {
        const [network, handle] = isObject(one)
          ? [fieldOf(one, 'network'), fieldOf(one, 'handle')]
          : []
        return typeof network === 'string' && typeof handle === 'string' && handle !== ''
          ? [{ network, handle }]
          : []
      }),
    head() {
      const id = text('id')
      if (!/^[a-z0-9]{4,40}$/.test(id)) return null
      const stamp = {
        id,
        origin: line('origin'),
        createdAt: number('createdAt') ?? 0,
        createdBy: line('createdBy'),
        keepUntil: number('keepUntil'),
        keepReason: text('keepReason'),
      }
      return { where, key: ownKey(id), stamp }
    },
    title: () => text('title') || text('name') || text('text').slice(0, 80),
  }
}

function personOf(fields: Fields): DraftPerson | null {
  const head = fields.head()
  const handles = fields.handles()
  const name = fields.text('name')
  if (!head || (name === '' && handles.length === 0)) return null
  const language = fields.line('language')
  return {
    ...head,
    name,
    handles,
    aliases: fields.lines('aliases'),
    since: fields.line('since'),
    language: language === 'fr' || language === 'en' ? language : null,
    mergedInto: fields.key('mergedInto'),
  }
}

function caseOf(fields: Fields): DraftCase | null {
  const head = fields.head()
  if (!head) return null
  return {
    ...head,
    title: fields.text('title'),
    quote: fields.text('quote'),
    network: fields.line('network'),
    channel: fields.line('channel'),
    place: fields.text('place'),
    link: ownLink(fields.text('link')),
    happenedAt: fields.number('happenedAt'),
    people: fields.lines('people').map(ownKey),
    triage: fields.line('triage'),
    severity: fields.text('severity') || 'normal',
    owner: fields.line('owner'),
    status: fields.text('status') || 'open',
    deadline: fields.number('deadline'),
    article: fields.line('article'),
    articleVersion: fields.line('articleVersion'),
    outcome: fields.text('outcome'),
    similar: Math.max(1, Math.floor(fields.number('similar') ?? 1)),
    closedAt: fields.number('closedAt'),
  }
}

function noteOf(fields: Fields): DraftNote | null {
  const head = fields.head()
  if (!head) return null
  return {
    ...head,
    person: fields.key('person'),
    case: fields.key('case'),
    type: fields.text('type') || 'information',
    text: fields.text('text'),
    at: fields.number('at'),
    by: fields.line('by'),
    link: ownLink(fields.text('link')),
    pinned: fields.yes('pinned'),
    mentions: fields.lines('mentions'),
  }
}

function measureOf(fields: Fields): DraftMeasure | null {
  const head = fields.head()
  const what = fields.line('what')
  if (!head || what === null) return null
  return {
    ...head,
    person: fields.key('person'),
    case: fields.key('case'),
    what,
    at: fields.number('at'),
    until: fields.number('until'),
    by: fields.line('by'),
    note: fields.text('note'),
    automated: fields.yes('automated'),
    liftedAt: fields.number('liftedAt'),
    liftedBy: fields.line('liftedBy'),
    reasons: fields.text('reasons'),
    source: fields.line('source'),
    statedAt: fields.number('statedAt'),
    statedBy: fields.line('statedBy'),
    needs: Math.max(1, Math.floor(fields.number('needs') ?? 1)),
    agreed: fields.lines('agreed'),
    step: fields.line('step'),
    article: fields.line('article'),
    articleVersion: fields.line('articleVersion'),
  }
}
