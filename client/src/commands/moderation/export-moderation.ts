/** What moderators keep, as a file to take elsewhere, and to bring back. */

import type { I18n } from '#client/i18n/i18n.tsx'
import { createBreath } from '#client/workspace/breaths.ts'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import { isOpenCase } from '#shared/domain/moderation/case.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import type { Note } from '#shared/domain/moderation/note.ts'
import type { NotedPerson } from '#shared/domain/moderation/noted-person.ts'
import type {
  Exported,
  ExportedCase,
  ExportedMeasure,
  ExportedModeration,
  ExportedNote,
  ExportedPerson,
} from '#shared/formats/moderation/exported.ts'
import { moderationJson } from '#shared/formats/moderation/own-json.ts'
import { type ModerationTableKind, moderationCsv } from '#shared/formats/moderation/write-csv.ts'

/**
 * Which records are wanted: all, or what belongs to cases that are not closed, or to these ones, in their order. Whoever is
 * named by one comes with it.
 */
export type ExportFilter = 'all' | 'open' | readonly string[]

export interface ExportMeans {
  /** ms since 1970 */
  now(): number
  /** Lets the screen be painted. */
  breathe(): Promise<void>
}

export interface ExportedFile {
  readonly name: string
  readonly content: Blob
}

/** `json` is everything in one file. */
export type ModerationExport = 'json' | ModerationTableKind

/** Null for who may not read it. The file's name says nothing about anybody. */
export async function exportModeration(
  workspace: Workspace,
  format: ModerationExport,
  filter: ExportFilter,
  i18n: I18n,
  means: ExportMeans,
): Promise<ExportedFile | null> {
  const moderation = workspace.moderation()
  if (!moderation) return null
  await moderation.lookEverywhere()
  const breathe = createBreath(means.now, means.breathe)
  const exported = await gather(workspace, moderation, filter, breathe)
  const said = i18n.words().moderationImport.exporting
  const day = new Date(means.now()).toISOString().slice(0, 10)
  if (format === 'json') {
    const content = await collect(moderationJson(exported), 'application/json', breathe)
    return { name: `${said.fileName}-${day}.json`, content }
  }
  const rows = moderationCsv(format, exported, {
    // Where a comma stands in numbers, spreadsheets take the semicolon for a separator.
    delimiter: i18n.formats().number(0.5).includes(',') ? ';' : ',',
    words: { columns: said.columns, values: valuesOf(i18n), yes: said.yes },
    zone: workspace.settings().timeZone,
    networkName: (network) => networkName(network, i18n.words().networks),
  })
  const content = await collect(rows, 'text/csv', breathe)
  return { name: `${said.fileName}-${said.fileNames[format]}-${day}.csv`, content }
}

function valuesOf(i18n: I18n): Readonly<Record<string, string>> {
  const { types, measures } = i18n.words().moderationImport
  const { triages, severities, statuses } = i18n.words().cases
  return { ...types, ...measures, ...triages, ...severities, ...statuses }
}

async function collect(
  pieces: Iterable<string>,
  type: string,
  breathe: () => Promise<void>,
): Promise<Blob> {
  const parts: string[] = []
  let part = ''
  for (const piece of pieces) {
    part += piece
    if (part.length < 50_000) continue
    parts.push(part)
    part = ''
    await breathe()
  }
  return new Blob([...parts, part], { type })
}

async function gather(
  workspace: Workspace,
  moderation: Moderation,
  filter: ExportFilter,
  breathe: () => Promise<void>,
): Promise<ExportedModeration> {
  const each = async <T extends { readonly id: string }, E>(
    records: Iterable<T>,
    wanted: (record: T) => boolean,
    said: (record: T) => E,
  ): Promise<E[]> => {
    const all: E[] = []
    // A copy: others may write while the page breathes.
    for (const record of [...records]) {
      if (wanted(record)) all.push(said(record))
      if (all.length % 100 === 0) await breathe()
    }
    return all
  }
  const isAll = filter === 'all'
  const cases = await each(
    typeof filter === 'string' ? moderation.cases.every() : casesOf(moderation, filter),
    (one) => filter !== 'open' || isOpenCase(one),
    (one) => caseOf(one, moderation),
  )
  const kept = new Set(cases.map(({ id }) => id))
  const isKept = (one: { readonly case: string | null }) =>
    isAll || (one.case !== null && kept.has(one.case))
  const notes = await each(moderation.notes.every(), isKept, (note) => noteOf(note, moderation))
  const measures = await each(moderation.measures.every(), isKept, measureOf)
  const named = new Set([
    ...cases.flatMap(({ people }) => people),
    ...[...notes, ...measures].flatMap(({ person }) => person ?? []),
  ])
  for (const id of [...named]) {
    const person = moderation.noted.get(id)
    if (person?.kind === 'noted' && person.mergedInto !== null) named.add(person.mergedInto)
  }
  const isNamed = ({ id }: NotedPerson) => isAll || named.has(id)
  const people = await each(moderation.noted.every(), isNamed, personOf)
  const team = new Map(workspace.people().map(({ id, name }) => [id, name]))
  return { team, people, cases, notes, measures }
}

/** What was deleted meanwhile, or cannot be read, is left out. */
function casesOf({ cases }: Moderation, ids: readonly string[]): readonly Case[] {
  return ids.flatMap((id) => {
    const one = cases.get(id)
    return one?.kind === 'case' && one.deletedAt === null ? [one] : []
  })
}

interface Kept {
  readonly id: string
  readonly origin: string | null
  readonly createdAt: number
  readonly createdBy?: string | null
  readonly keepUntil: number | null
  readonly keepReason: string
}

function headOf({ id, origin, createdAt, createdBy, keepUntil, keepReason }: Kept): Exported {
  return { id, origin, createdAt, createdBy: createdBy ?? null, keepUntil, keepReason }
}

function personOf(person: NotedPerson): ExportedPerson {
  const { name, handles, aliases, since, language, mergedInto } = person
  return { ...headOf(person), name, handles, aliases, since, language, mergedInto }
}

function caseOf(one: Case, { cases }: Moderation): ExportedCase {
  return {
    ...headOf(one),
    title: one.title,
    quote: cases.textOf(one.id, 'quote'),
    network: one.network,
    channel: one.channel,
    place: one.place,
    link: one.link,
    happenedAt: one.happenedAt,
    people: one.people,
    triage: one.triage,
    severity: one.severity,
    owner: one.owner,
    status: one.status,
    deadline: one.deadline,
    article: one.article,
    articleVersion: one.articleVersion,
    outcome: one.outcome,
    similar: one.similar,
    closedAt: one.closedAt,
  }
}

function noteOf(note: Note, { notes }: Moderation): ExportedNote {
  return {
    ...headOf(note),
    case: note.case,
    person: note.person,
    type: note.type,
    text: notes.textOf(note.id, 'text'),
    at: note.at,
    pinned: note.pinned,
    link: note.link,
    by: note.by,
    mentions: note.mentions,
  }
}

function measureOf(measure: Measure): ExportedMeasure {
  return {
    ...headOf(measure),
    case: measure.case,
    person: measure.person,
    what: measure.what,
    at: measure.at,
    until: measure.until,
    step: measure.step,
    article: measure.article,
    articleVersion: measure.articleVersion,
    automated: measure.automated,
    note: measure.note,
    by: measure.by,
    liftedAt: measure.liftedAt,
    liftedBy: measure.liftedBy,
    reasons: measure.reasons,
    source: measure.source,
    statedAt: measure.statedAt,
    statedBy: measure.statedBy,
    needs: measure.needs,
    agreed: measure.agreed,
  }
}
