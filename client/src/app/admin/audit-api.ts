import * as v from 'valibot'
import { type ApiAnswer, callApi } from '../api.ts'
import type { Browser } from '../browser.ts'

/** What is written down of who did what. Kinds of a newer relay show as themselves (M5). */
export interface AuditEntry {
  readonly id: number
  /** Milliseconds since 1970, by the relay's clock. */
  readonly at: number
  /** Null: the relay by itself. */
  readonly person: { readonly id: string; readonly name: string } | null
  readonly kind: string
  readonly about: Readonly<Record<string, string | number>>
}

export interface AuditFilter {
  readonly kind: string | null
  readonly person: string | null
  /** `2026-10-22`, in the reader's own time zone; `to` is included. */
  readonly from: string | null
  readonly to: string | null
}

export interface AuditPage {
  readonly entries: readonly AuditEntry[]
  readonly next: number | null
}

const PAGE = v.object({
  entries: v.array(
    v.object({
      id: v.number(),
      at: v.number(),
      person: v.nullable(v.object({ id: v.string(), name: v.string() })),
      kind: v.string(),
      about: v.record(v.string(), v.union([v.string(), v.number()])),
    }),
  ),
  next: v.nullable(v.number()),
})

export function readAudit(
  relay: Pick<Browser, 'fetch'>,
  workspace: string,
  filter: AuditFilter,
  before: number | null,
): Promise<ApiAnswer<AuditPage>> {
  const query = queryOf(filter)
  if (before !== null) query.set('before', String(before))
  return callApi(relay, 'GET', `/workspaces/${workspace}/audit?${query}`, PAGE)
}

/** Of the file with all that the filter lets through. */
export function auditFile(workspace: string, filter: AuditFilter): string {
  return `/api/workspaces/${workspace}/audit.csv?${queryOf(filter)}`
}

function queryOf({ kind, person, from, to }: AuditFilter): URLSearchParams {
  const query = new URLSearchParams()
  if (kind) query.set('kind', kind)
  if (person) query.set('person', person)
  if (from) query.set('from', String(midnight(from, 0)))
  if (to) query.set('to', String(midnight(to, 1)))
  return query
}

/** The beginning of a day, or of one after it, on the reader's own clocks. */
function midnight(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later).getTime()
}
