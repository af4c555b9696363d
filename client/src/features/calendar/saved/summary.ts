import type { Formats } from '#client/i18n/formats.ts'
import { FACETS } from '#shared/domain/post-filter.ts'
import { type FacetMeans, nameIn } from '../filters/facet-choices.ts'
import type { Shown } from './shown-address.ts'

/** `Semaine · Blog et X · Brouillon · « fibre »` */
export function summaryOf(
  { view, filter }: Shown,
  means: FacetMeans & { readonly formats: Formats },
): string {
  const { words, formats } = means
  const facets = FACETS.flatMap((facet) => {
    const names = filter[facet].map(
      (id) => nameIn(facet, id, means) ?? words.filters.removed[facet],
    )
    return names.length > 0 ? [formats.list(names)] : []
  })
  const text = filter.text === '' ? [] : [words.savedViews.quoted(filter.text)]
  return [words.calendar.views[view], ...facets, ...text].join(' · ')
}
