import { CLOSE } from '#shared/protocol/close-codes.ts'
import type { DocumentKind } from '#shared/protocol/names.ts'
import { type Fatal, ORDERLY, type Orderly } from './attempts.ts'
import type { Answer, Attempt } from './storm.ts'
import type { MatrixVisitor } from './visitors.ts'

/** What became of the markers, found out when everything was over. */
export interface Traces {
  /** In the log, read from the disk by another process than the relay. */
  readonly kept: ReadonlySet<string>
  /** Received by a colleague who had the document open. */
  readonly passedOn: ReadonlySet<string>
}

/** What somebody turned out to be at one document, from what happened and not from the table of roles. */
export type Standing = 'write' | 'read' | `${number}`

const ANSWERS: Partial<Record<Orderly | Fatal, Answer>> = {
  'sync step 1': 'step 2',
  'query awareness': 'awareness',
  saved: 'saved',
}

/** In words: what came of one attempt. */
export function outcome({ sent, marker, closed, answers }: Attempt, traces: Traces): string {
  const answer = ANSWERS[sent]
  const effects = [
    ...(answer && answers.has(answer) ? ['answered'] : []),
    ...(traces.kept.has(marker) ? ['kept'] : []),
    ...(traces.passedOn.has(marker) ? ['passed on'] : []),
    ...(closed === null ? [] : [String(closed)]),
  ]
  return effects.length === 0 ? 'dropped' : effects.join(', ')
}

/** `attempts` are those of one visitor at one document; several standings are listed, which is a finding in itself. */
export function standing(attempts: readonly Attempt[], traces: Traces): string {
  const found = attempts
    .filter(({ sent }) => sent === 'sync update')
    .map((attempt): Standing => {
      if (attempt.closed !== null) return `${attempt.closed}`
      return outcome(attempt, traces) === 'dropped' ? 'read' : 'write'
    })
  return [...new Set(found)].join(' or ')
}

export function visitorsTable(
  visitors: readonly MatrixVisitor[],
  kinds: readonly DocumentKind[],
  cell: (visitor: MatrixVisitor, kind: DocumentKind) => string,
): string {
  return table(
    ['', ...kinds.map((kind) => `\`${kind}\``)],
    visitors.map((visitor) => [visitor.name, ...kinds.map((kind) => cell(visitor, kind))]),
  )
}

/** `read` by a role, and by a link for guests. */
export const READ_BY_LINK = 'read by link'

const STANDINGS = ['write', 'read', READ_BY_LINK, String(CLOSE.unknown), String(CLOSE.signedOut)]

/** One row a kind of message; a cell that names two outcomes says that the framing, or the visitor, made a difference. */
export function messagesTable(
  attempts: readonly Attempt[],
  standingOf: (attempt: Attempt) => string,
  traces: Traces,
): string {
  const rows = ([...ORDERLY, 'unknown type', 'text frame'] as const).map((sent) => {
    const cells = STANDINGS.map((standing) => {
      const these = attempts.filter((one) => one.sent === sent && standingOf(one) === standing)
      return [...new Set(these.map((attempt) => outcome(attempt, traces)))].join(' or ')
    })
    return [sent, ...cells]
  })
  return table(['', ...STANDINGS], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}
