import { type Damaged, lineIn } from '#shared/domain/fields.ts'
import { type EventPart, readPart } from './event-part.ts'
import { readLogo } from './logo.ts'

export const PARTNER_STATES = ['asked', 'agreed', 'declined'] as const
export type PartnerState = (typeof PARTNER_STATES)[number]

/** Who gives something to an event: an organisation, since everybody reads this. */
export interface Partner extends EventPart {
  readonly kind: 'partner'
  readonly name: string
  readonly brings: string
  readonly link: string | null
  readonly state: PartnerState
  /** A small picture (logo.ts); null where there is none. */
  readonly logo: string | null
}

export function parsePartner(id: string, map: unknown): Partner | Damaged {
  return readPart(id, map, 'name', (part, name, fields) => {
    const state = lineIn(fields, 'state')
    return {
      ...part,
      kind: 'partner' as const,
      name,
      brings: lineIn(fields, 'brings') ?? '',
      link: lineIn(fields, 'link'),
      state: PARTNER_STATES.find((one) => one === state) ?? 'asked',
      logo: readLogo(fields.get('aside:logo')),
    }
  })
}
