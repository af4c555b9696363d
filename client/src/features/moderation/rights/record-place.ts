import { CASE_SINCE } from '#shared/domain/moderation/measure.ts'
import type { Naming } from '#shared/domain/moderation/still-naming.ts'

/** Where a record is read, after `/w/{workspace}`: on its own page, or on that of what it is a part of. */
export function recordPlace({
  id,
  collection,
  map,
}: Pick<Naming['found'], 'id' | 'map'> & { readonly collection: Naming['found']['collection'] }) {
  const named = (field: string): string | null => {
    const value = map.get(field)
    return typeof value === 'string' ? value : null
  }
  const at = (page: string, of: string | null): string | null => of && `/moderation/${page}/${of}`
  switch (collection) {
    case 'cases':
      return at('case', id)
    case 'noted':
      return at('people', id)
    case 'incidents':
      return at('incidents', id)
    case 'handovers':
      return at('handovers', id)
    case 'freezes':
      return '/freeze'
    case 'articles':
      return '/charter'
    case 'answers':
      return `/moderation/answers?answer=${id}`
    case 'alerts':
    case 'log':
    case 'mentions':
      return at('incidents', named('incident'))
    case 'signatures':
      return at('handovers', named('handover'))
    default:
      return at('case', named('case') ?? named(CASE_SINCE)) ?? at('people', named('person'))
  }
}
