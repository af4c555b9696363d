import { createSignal, Show } from 'solid-js'
import { render } from 'solid-js/web'
import { lend } from '#client/app/browser.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { chooseLocale, isLanguage, type Language } from '#client/i18n/language.ts'
import { askRelay } from './ask.ts'
import { EnterPage, type EnterWords } from './EnterPage.tsx'
import { createEnterView, type TabMemory } from './enter-view.ts'
import '#client/ui/tokens.css'
import '#client/ui/base.css'

const WORDS: Record<Language, () => Promise<EnterWords>> = {
  fr: async () => (await import('#client/i18n/fr/enter.ts')).enter,
  en: async () => (await import('#client/i18n/en/enter.ts')).enter,
}

// A program of its own, beside the app: who takes part on a poor line waits for nothing that the team works with.
const browser = lend(window)
const asked = new URLSearchParams(location.search).get('lang')
const form = location.pathname.split('/')[2] ?? ''
const ask = askRelay(browser, form)
const view = createEnterView({
  ask,
  random: (bytes) => crypto.getRandomValues(bytes),
  memory: tabMemory(`ruche.enter.${form}`),
  pictures: {
    prepare: async (file) => (await import('./take-picture.ts')).prepare(file),
    shrink: async (content, type) => (await import('./take-picture.ts')).shrink(content, type),
    addressOf: (content) => URL.createObjectURL(content),
    letGo: (address) => URL.revokeObjectURL(address),
  },
})
const first = chooseLocale(browser.languages, isLanguage(asked) ? asked : null)
const [shown, setShown] = createSignal({ locale: first, words: await WORDS[first.language]() })
const choose = async (language: Language): Promise<void> => {
  const words = await WORDS[language]()
  document.documentElement.lang = language
  setShown({ locale: chooseLocale(browser.languages, language), words })
}
document.documentElement.lang = first.language
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

function tabMemory(key: string): TabMemory {
  const quietly = <T,>(act: () => T): T | null => {
    try {
      return act()
    } catch {
      // A browser that forbids it: what was typed lasts as long as the page.
      return null
    }
  }
  return {
    get: () => quietly(() => sessionStorage.getItem(key)),
    set: (text) =>
      void quietly(() =>
        text === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, text),
      ),
  }
}
