import type { Words } from '#client/i18n/words.ts'
import {
  archive,
  arrowUpRight,
  circleCheck,
  circleDashed,
  clock,
  eyeOff,
  gavel,
  ghost,
  inbox,
  messageSquareReply,
  octagonAlert,
  scale,
  siren,
  sprout,
  triangleAlert,
} from '#client/ui/icons.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import {
  CASE_STATUSES,
  type Case,
  type CaseStatus,
  caseTitle,
  SEVERITIES,
  type Severity,
  TRIAGES,
  type Triage,
} from '#shared/domain/moderation/case.ts'

/** A shape and a word for each value: nothing is told by colour alone. */
export interface Face {
  readonly icon: string
  readonly label: string
}

const TRIAGE_ICONS: Record<Triage, string> = {
  constructive: sprout,
  answer: messageSquareReply,
  ignore: eyeOff,
  troll: ghost,
  escalate: arrowUpRight,
  legal: scale,
  danger: siren,
}

const STATUS_ICONS: Record<CaseStatus, string> = {
  open: inbox,
  waiting: clock,
  answered: circleCheck,
  closed: archive,
  appealed: gavel,
}

/** A word of a newer version shows as itself (M5). */
export function triageFace(triage: Case['triage'], words: Words['cases']): Face {
  if (triage === null) return { icon: circleDashed, label: words.untriaged }
  const known = TRIAGES.find((one) => one === triage)
  return known
    ? { icon: TRIAGE_ICONS[known], label: words.triages[known] }
    : { icon: circleDashed, label: triage }
}

export function statusFace(status: Case['status'], words: Words['cases']): Face {
  const known = CASE_STATUSES.find((one) => one === status)
  return known
    ? { icon: STATUS_ICONS[known], label: words.statuses[known] }
    : { icon: inbox, label: status }
}

/** Null for what is ordinary, which needs no mark. */
export function severityFace(severity: Case['severity'], words: Words['cases']): Face | null {
  const known = SEVERITIES.find((one) => one === severity)
  if (known === 'high') return { icon: triangleAlert, label: words.severities.high }
  if (known === 'critical') return { icon: octagonAlert, label: words.severities.critical }
  return known === undefined ? { icon: circleDashed, label: severity } : null
}

export function severityName(severity: Case['severity'], words: Words['cases']): string {
  const known: Severity | undefined = SEVERITIES.find((one) => one === severity)
  return known ? words.severities[known] : severity
}

/** As it stands in lists. */
export function titleOf(one: Case | Damaged, words: Words['cases']): string {
  return one.kind === 'damaged' ? words.damaged : caseTitle(one) || words.untitled
}
