import type { CaseDraft } from '#client/commands/moderation/cases.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import { networkOfLink } from '#shared/domain/networks/network-of-link.ts'

/** As the form holds it while somebody fills it in. */
export type CaseForm = Omit<CaseDraft, 'handles'> & {
  /** As it was typed: one or several, between commas or lines. */
  readonly who: string
}

export const EMPTY_CASE: CaseForm = {
  title: '',
  quote: '',
  network: null,
  channel: null,
  place: '',
  link: '',
  happenedAt: null,
  who: '',
  severity: 'normal',
  owner: null,
  deadline: null,
}

/** What of it is written, and not chosen. */
export const CASE_TEXTS = [
  'title',
  'quote',
  'place',
  'link',
  'who',
] as const satisfies (keyof CaseForm)[]

export function isSaid({ title, quote }: CaseForm): boolean {
  return title.trim() !== '' || quote.trim() !== ''
}

/** Whether it can be noted as it stands: a link that leads nowhere is put right first. */
export function isReady(form: CaseForm): boolean {
  const isLinkRead = form.link.trim() === '' || webLink(form.link) !== null
  return isSaid(form) && isLinkRead
}

export function toDraft({ who, ...form }: CaseForm): CaseDraft {
  const network = form.network ?? networkOfLink(form.link)
  const handles = who
    .split(/[\s,;]+/)
    .map((handle) => handle.replace(/^@/, ''))
    .filter(Boolean)
    .map((handle) => ({ network, handle }))
  return { ...form, network, handles }
}
