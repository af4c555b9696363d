/** The filters, as they are seen: one file, which the first page does without. */
export { FilterNews, NoMatch } from './FilterNews.tsx'
export { FilterSheet } from './FilterSheet.tsx'
export { Filters } from './Filters.tsx'
