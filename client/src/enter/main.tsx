import { createSignal, Show } from 'solid-js'
import { render } from 'solid-js/web'
import { lend } from '#client/app/browser.ts'
import { lendEnvironment } from '#client/app/environment.ts'
import { memoryIn } from '#client/app/memory.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { chooseLocale, isLanguage, type Language, type Locale } from '#client/i18n/language.ts'
import { askRelay } from './ask.ts'
import { EnterPage, type EnterWords } from './EnterPage.tsx'
import { createEnterView } from './enter-view.ts'
import '#client/ui/tokens.css'
import '#client/ui/base.css'

const WORDS: Record<Language, () => Promise<EnterWords>> = {
  fr: async () => (await import('#client/i18n/fr/enter.ts')).enter,
  en: async () => (await import('#client/i18n/en/enter.ts')).enter,
}

interface Shown {
  readonly locale: Locale
  readonly words: EnterWords
}

// A program of its own, beside the app: who takes part on a poor line waits for nothing that the team works with.
const browser = lend(window)
const asked = new URLSearchParams(location.search).get('lang')
const form = location.pathname.split('/')[2] ?? ''
const ask = askRelay(browser, form)
const [shown, setShown] = createSignal<Shown | null>(null)
const preferred = chooseLocale(browser.languages, isLanguage(asked) ? asked : null).language
const view = createEnterView({
  ask,
  language: () => shown()?.locale.language ?? preferred,
  random: (bytes) => crypto.getRandomValues(bytes),
  environment: lendEnvironment(window),
  typed: memoryIn(() => localStorage, `ruche.enter.${form}`),
  receipt: memoryIn(() => sessionStorage, `ruche.entered.${form}`),
  pictures: {
    prepare: async (file) => (await import('./take-picture.ts')).prepare(file),
    shrink: async (content, type) => (await import('./take-picture.ts')).shrink(content, type),
    addressOf: (content) => URL.createObjectURL(content),
    letGo: (address) => URL.revokeObjectURL(address),
    kept: async () => (await import('./kept-pictures.ts')).keptPictures(form),
    now: browser.now,
  },
})
const choose = async (language: Language): Promise<void> => {
  const words = await WORDS[language]()
  document.documentElement.lang = language
  setShown({ locale: chooseLocale(browser.languages, language), words })
}
// Nothing here may wait for it: the words need a part of this file, and wait until it has run.
void choose(preferred)
const place = document.getElementById('root')
if (!place) throw new Error('enter.html has no element with the id "root"')
void view.load()
render(
  () => (
    <Show when={shown()}>
      {(now) => (
        <EnterPage
          view={view}
          ask={ask}
          words={now().words}
          formats={formatsFor(now().locale)}
          language={now().locale.language}
          onLanguage={(language) => void choose(language)}
          copy={browser.copy}
          entitle={(title) => {
            document.title = title
          }}
        />
      )}
    </Show>
  ),
  place,
)
