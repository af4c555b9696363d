import type { AuditEntry } from '#server/accounts/audit.ts'

/** Tells a sheet program that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
/** What a sheet program would take for a formula, which a name must not become. */
const FORMULA = /^[=+\-@\t\r]/

/** One line an entry, the latest first; times in ISO 8601, UTC. */
export function auditCsv(entries: readonly AuditEntry[]): string {
  const lines = entries.map(({ id, at, person, kind, about }) => [
    String(id),
    new Date(at).toISOString(),
    person?.name ?? '',
    person?.id ?? '',
    kind,
    Object.entries(about)
      .map(([key, value]) => `${key}: ${value}`)
      .join('; '),
  ])
  const rows = [['id', 'at', 'person', 'person id', 'kind', 'about'], ...lines]
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
