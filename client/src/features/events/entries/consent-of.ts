import type { RecordSet } from '#client/binding/record-set.ts'
import type { KeptConsent } from '#shared/domain/events/entries/kept-consent.ts'

/** Words that somebody agreed to, as people tell them apart: the first ones that came are number 1. */
export interface ConsentSaid {
  readonly number: number
  /** When they first came in here; ms since 1970. */
  readonly since: number
  readonly text: string
}

export function consentOf(
  consents: Pick<RecordSet<KeptConsent>, 'ids' | 'get'> | undefined,
  version: string,
): ConsentSaid | null {
  const all = (consents?.ids() ?? [])
    .flatMap((id) => {
      const one = consents?.get(id)
      return one?.kind === 'consent' ? [one] : []
    })
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  const at = all.findIndex(({ id }) => id === version)
  const found = all[at]
  return found ? { number: at + 1, since: found.createdAt, text: found.text } : null
}
