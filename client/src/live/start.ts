import type { StageWords } from '#client/features/events/stage/Stage.tsx'
import { chooseLocale, isLanguage, type Language } from '#client/i18n/language.ts'
import { openByLink } from './open-by-link.ts'

const WORDS: Record<Language, () => Promise<StageWords>> = {
  fr: async () => (await import('#client/i18n/fr/stage.ts')).stage,
  en: async () => (await import('#client/i18n/en/stage.ts')).stage,
}

// A program of its own, beside the app: who only looks waits for nothing that the team works with. In a poor line, the way to
// the relay and back is what takes longest: what has to be asked is asked before the page itself has come.
const wished = new URLSearchParams(location.search).get('lang')
const locale = chooseLocale(navigator.languages, isLanguage(wished) ? wished : null)
const secret = location.hash.slice(1) || null
let asked = secret === null ? null : openByLink(window, secret, false)
document.documentElement.lang = locale.language
void show()

async function show(): Promise<void> {
  const [words, { showAudience }] = await Promise.all([
    WORDS[locale.language](),
    import('./main.tsx'),
  ])
  showAudience({
    secret,
    locale,
    words,
    openLink(by, again) {
      const first = asked
      asked = null
      return first ?? openByLink(window, by, again)
    },
  })
}
