import type { Language } from '#client/i18n/language.ts'
import type { ProofWords } from '#shared/formats/draw-proof/html.ts'

/** Both languages' words: a proof is read by whoever took part. */
const LOADERS = {
  fr: () => import('#client/i18n/fr/draw.ts'),
  en: () => import('#client/i18n/en/draw.ts'),
} as const

const NAMES: Record<Language, string> = { fr: 'Français', en: 'English' }

/** @param zone IANA name: times are said on the team's clocks, with the zone */
export async function proofWordsIn(language: Language, zone: string): Promise<ProofWords> {
  const { draw } = await LOADERS[language]()
  const times = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: zone,
  })
  const numbers = new Intl.NumberFormat(language)
  return {
    ...draw.proofPage,
    reasons: draw.reasons,
    cancelReasons: draw.cancelReasons,
    language,
    languageName: NAMES[language],
    when: (at) => times.format(at),
    number: (value) => numbers.format(value),
  }
}
