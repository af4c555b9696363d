import { lineOf } from '#shared/domain/cut-text.ts'
import type { ModerationDrafts } from '#shared/formats/moderation/drafts.ts'
import { timeOf } from '#shared/formats/moderation/perhaps-erased.ts'
import type { ModerationPlan, PlannedRecord } from '#shared/formats/moderation/plan.ts'

/** A record that would be made, as the page shows it. */
export interface Preview {
  readonly where: number
  readonly collection: PlannedRecord['collection']
  /** Who it is about; empty for a case about nobody. */
  readonly who: string
  /** Type of a note, or what was done. */
  readonly what: string
  readonly text: string
  /** ms since 1970 */
  readonly at: number | null
  readonly by: string | null
}

const PREVIEWS = 12

/** The first notes, measures and cases; people are named beside them. */
export function previewsOf(plan: ModerationPlan, drafts: ModerationDrafts): Preview[] {
  const names = new Map(
    drafts.people.map((one) => [one.key, one.name || (one.handles[0]?.handle ?? '')]),
  )
  const said = new Map<string, { where: number; who: readonly string[]; by: string | null }>()
  for (const { key, where, person, by } of [...drafts.notes, ...drafts.measures])
    said.set(key, { where, who: person === null ? [] : [person], by })
  for (const { key, where, people } of drafts.cases) said.set(key, { where, who: people, by: null })
  const shown = plan.add.filter(({ collection }) => collection !== 'noted').slice(0, PREVIEWS)
  return shown.map(({ key, collection, fields, proses }) => {
    const draft = said.get(key)
    const by = fields.by
    return {
      where: draft?.where ?? 0,
      collection,
      who: (draft?.who ?? []).map((one) => names.get(one) ?? '').join(', '),
      what: String(fields.type ?? fields.what ?? ''),
      text: lineOf(textOf(String(proses.text ?? fields.title ?? ''), proses.quote ?? ''), 200),
      at: timeOf(fields),
      by: typeof by === 'string' ? by : null,
    }
  })
}

/** Most titles end with how the quoted text begins, which need not be read twice: `4/5 · Colis arrivé…`. */
export function textOf(title: string, quote: string): string {
  if (quote === '' || title.includes(quote)) return title
  const begun = title.replace(/…$/, '')
  const beginning = begun.split(' · ').at(-1) ?? ''
  return quote.startsWith(beginning)
    ? begun.slice(0, begun.length - beginning.length) + quote
    : `${title} · ${quote}`
}
