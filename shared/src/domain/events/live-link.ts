import { lineIn, type RecordMap, type Records } from '#shared/domain/fields.ts'

/** The link by which an audience comes, as the team keeps it: the relay knows no more than its id and a fingerprint. */
export interface KeptLink {
  /** Of the link on the relay, by which a device sees that another one has replaced it. */
  readonly id: string
  /** What opens the stage, to read. */
  readonly secret: string
}

const FIELD = 'liveLink'

export function liveLinkIn(map: RecordMap): KeptLink | null {
  const [id, secret, ...more] = (lineIn(map, FIELD) ?? '').split(' ')
  return id && secret && more.length === 0 ? { id, secret } : null
}

/**
 * Inside a transaction of the caller's. One value, replaced whole: two who open links apart never end with the id of the
 * one and the secret of the other. Null: there is none any more.
 */
export function keepLiveLink(plans: Records, plan: string, link: KeptLink | null): void {
  const map = plans.get(plan)
  if (link) map?.set(FIELD, `${link.id} ${link.secret}`)
  else map?.delete(FIELD)
}
