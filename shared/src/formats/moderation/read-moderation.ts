import { decodeText } from '../decode-text.ts'
import { detect } from '../detect.ts'
import type { Limits } from '../limits.ts'
import { sizeProblem } from '../size-problem.ts'
import { type FoundWarnings, findWarnings } from './find-warnings.ts'
import { MODERATION_LIMITS } from './limits.ts'
import { ownFileIn } from './own-json.ts'
import type { ModerationProblem } from './problem.ts'
import { fieldOf, isObject, type JsonObject, readJson } from './read-json.ts'
import { reportsIn } from './reports.ts'
import { type ModerationTable, readModerationTable } from './table.ts'
import { isUsernotes, readUsernotes, type Usernotes } from './toolbox.ts'

/** A file, read but not yet made drafts of. */
export type ModerationSource =
  | { readonly kind: 'usernotes'; readonly usernotes: Usernotes }
  | { readonly kind: 'warnings'; readonly found: FoundWarnings }
  | { readonly kind: 'reports'; readonly reports: readonly JsonObject[] }
  | { readonly kind: 'own'; readonly json: JsonObject }
  | { readonly kind: 'table'; readonly table: ModerationTable }

export type ReadModeration =
  | { readonly ok: true; readonly source: ModerationSource }
  | { readonly ok: false; readonly problem: ModerationProblem }

/** What a file holds, by its content and not by its name; or why it is refused. Asynchronous, because unpacking is. */
export async function readModeration(
  bytes: Uint8Array,
  limits: Limits = MODERATION_LIMITS,
): Promise<ReadModeration> {
  const tooLarge = sizeProblem(bytes.length, limits)
  if (tooLarge) return { ok: false, problem: tooLarge }
  const read = await readAny(bytes, limits)
  if (!read.ok || countIn(read.source) <= limits.records) return read
  return { ok: false, problem: { kind: 'too-many-records', limit: limits.records } }
}

async function readAny(bytes: Uint8Array, limits: Limits): Promise<ReadModeration> {
  const detected = detect(bytes)
  if (detected.kind === 'calendar') return { ok: false, problem: { kind: 'calendar' } }
  if (detected.kind === 'other' && detected.is !== 'json')
    return { ok: false, problem: { kind: 'other-kind', is: detected.is } }
  const { text } = decodeText(bytes)
  if (detected.kind === 'other' || /^\s*[{[]/.test(text)) return readJsonFile(text, limits)
  const read = readModerationTable(text, limits)
  return read.ok ? { ok: true, source: { kind: 'table', table: read.table } } : read
}

async function readJsonFile(text: string, limits: Limits): Promise<ReadModeration> {
  const json = readJson(text)
  if (json === undefined) return { ok: false, problem: { kind: 'json-broken' } }
  const own = ownFileIn(json)
  if (own.kind === 'newer')
    return { ok: false, problem: { kind: 'newer-version', version: own.version } }
  if (own.kind === 'own') return { ok: true, source: { kind: 'own', json: own.json } }
  if (isUsernotes(json)) {
    const read = await readUsernotes(json, limits.bytes)
    return read.ok ? { ok: true, source: { kind: 'usernotes', usernotes: read.usernotes } } : read
  }
  const reports = reportsIn(json)
  if (reports) return { ok: true, source: { kind: 'reports', reports } }
  // A board is no log, though its cards have members and dates.
  const isBoard = isObject(json) && Array.isArray(fieldOf(json, 'cards'))
  const found = isBoard ? null : findWarnings(json)
  if (found) return { ok: true, source: { kind: 'warnings', found } }
  return { ok: false, problem: { kind: 'json-unknown' } }
}

/** Rows, notes or reports, whatever becomes of them. */
export function countIn(source: ModerationSource): number {
  switch (source.kind) {
    case 'usernotes':
      return source.usernotes.users.reduce((sum, [, notes]) => sum + notes.length, 0)
    case 'warnings':
      return source.found.entries.length + source.found.counts.length
    case 'reports':
      return source.reports.length
    case 'table':
      return source.table.rows.length
    case 'own':
      return ['people', 'cases', 'notes', 'measures'].reduce((sum, name) => {
        const list = fieldOf(source.json, name)
        return sum + (Array.isArray(list) ? list.length : 0)
      }, 0)
  }
}
