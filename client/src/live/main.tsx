import { render } from 'solid-js/web'
import { lend } from '#client/app/browser.ts'
import { lendEnvironment } from '#client/app/environment.ts'
import { keepAwake } from '#client/app/presenter-screen.ts'
import type { StageWords } from '#client/features/events/stage/Stage.tsx'
import { chooseLocale, isLanguage, type Language } from '#client/i18n/language.ts'
import { plainFormats } from '#client/i18n/plain-formats.ts'
import { AudiencePage } from './AudiencePage.tsx'
import { askBallot } from './ask-ballot.ts'
import { openByLink } from './open-by-link.ts'
import '#client/ui/tokens.css'
import '#client/ui/base.css'

const WORDS: Record<Language, () => Promise<StageWords>> = {
  fr: async () => (await import('#client/i18n/fr/stage.ts')).stage,
  en: async () => (await import('#client/i18n/en/stage.ts')).stage,
}

// A program of its own, beside the app: who only looks waits for nothing that the team works with.
const browser = lend(window)
const wished = new URLSearchParams(location.search).get('lang')
const isFramed = window.self !== window.top
const locale = chooseLocale(browser.languages, isLanguage(wished) ? wished : null)
const formats = plainFormats(locale)
/** What hangs on a wall, and no telephone in a pocket. */
const isWall = !isFramed && matchMedia('(min-width: 900px) and (min-height: 500px)').matches
const environment = lendEnvironment(window)
const secret = browser.hash().slice(1) || null
// On a poor line, asking and fetching the words at once is a third of a second less for who looks.
let asked = secret === null ? null : openByLink(browser, secret, false)
const words = await WORDS[locale.language]()
const place = document.getElementById('root')
if (!place) throw new Error('live.html has no element with the id "root"')
document.documentElement.lang = locale.language
render(
  () => (
    <AudiencePage
      environment={environment}
      viewerZone={browser.timeZone}
      secret={secret}
      address={location.href}
      openLink={(by, again) => {
        const first = asked
        asked = null
        return first ?? openByLink(browser, by, again)
      }}
      askBallot={isFramed ? null : (link, secret) => askBallot(browser, link, secret)}
      stayAwake={isWall ? () => keepAwake({ document, wakeLock: navigator.wakeLock }) : null}
      words={words}
      formats={formats}
      entitle={(title) => {
        document.title = title
      }}
    />
  ),
  place,
)
