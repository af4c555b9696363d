import { type Accessor, createResource } from 'solid-js'
import { useI18n } from './i18n.tsx'
import type { Language } from './language.ts'

/**
 * Words that only one page says. They come with the page and not with the first screen; like all others they are
 * written in French first, and English must have the same.
 */
export type PageWords<Said> = Readonly<Record<Language, () => Promise<Said>>>

export const IMPORT_WORDS = {
  fr: async () => (await import('./fr/importing.ts')).importing,
  en: async () => (await import('./en/importing.ts')).importing,
} satisfies PageWords<unknown>

export const EXPORT_WORDS = {
  fr: async () => (await import('./fr/exporting.ts')).exporting,
  en: async () => (await import('./en/exporting.ts')).exporting,
} satisfies PageWords<unknown>

export type ImportWords = Awaited<ReturnType<(typeof IMPORT_WORDS)['fr']>>

/** Nothing until they are there; while another language is being loaded, the words of the one before. */
export function usePageWords<Said>(words: PageWords<Said>): Accessor<Said | undefined> {
  const { locale } = useI18n()
  const [said] = createResource(
    () => locale().language,
    (language) => words[language](),
  )
  return () => said.latest
}
