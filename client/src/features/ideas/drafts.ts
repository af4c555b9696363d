import type { IdeaDraft } from '#shared/domain/idea-actions.ts'
import type { Found } from '#shared/formats/ideas/found.ts'

/** @param day on which they were found: today, in the workspace's time zone */
export function draftsOf(found: readonly Found[], day: string): readonly IdeaDraft[] {
  return found.map(({ title, text, link }) => ({
    title,
    text,
    link,
    found: day,
    source: '',
    author: '',
    note: '',
    foundBy: null,
    checks: [],
    labels: [],
    campaign: null,
    origin: null,
  }))
}
