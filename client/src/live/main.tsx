import { render } from 'solid-js/web'
import { lend } from '#client/app/browser.ts'
import { lendEnvironment } from '#client/app/environment.ts'
import type { StageWords } from '#client/features/events/stage/Stage.tsx'
import { formatsFor } from '#client/i18n/formats.ts'
import { chooseLocale, isLanguage, type Language } from '#client/i18n/language.ts'
import { AudiencePage } from './AudiencePage.tsx'
import { openByLink } from './open-by-link.ts'
import '#client/ui/tokens.css'
import '#client/ui/base.css'

const WORDS: Record<Language, () => Promise<StageWords>> = {
  fr: async () => (await import('#client/i18n/fr/stage.ts')).stage,
  en: async () => (await import('#client/i18n/en/stage.ts')).stage,
}

// A program of its own, beside the app: who only looks waits for nothing that the team works with.
const browser = lend(window)
const asked = new URLSearchParams(location.search).get('lang')
const locale = chooseLocale(browser.languages, isLanguage(asked) ? asked : null)
const formats = formatsFor(locale)
const environment = lendEnvironment(window)
const words = await WORDS[locale.language]()
const place = document.getElementById('root')
if (!place) throw new Error('live.html has no element with the id "root"')
document.documentElement.lang = locale.language
render(
  () => (
    <AudiencePage
      environment={environment}
      viewerZone={browser.timeZone}
      secret={browser.hash().slice(1) || null}
      address={location.href}
      openLink={(secret, again) => openByLink(browser, secret, again)}
      words={words}
      formats={formats}
      entitle={(title) => {
        document.title = title
      }}
    />
  ),
  place,
)
