import { render } from 'solid-js/web'
import { createI18n, I18nProvider } from '#client/i18n/i18n.tsx'
import { chooseLocale, isLanguage } from '#client/i18n/language.ts'
import '#client/ui/tokens.css'
import '#client/ui/base.css'
import { StatesSheet } from './StatesSheet.tsx'

// Every part in every state, as the design's own sheet shows them: open /gallery/states.html with `npm run dev`.
// `?lang=en` chooses the language.
const asked = new URLSearchParams(location.search).get('lang')
const i18n = await createI18n(chooseLocale(navigator.languages, isLanguage(asked) ? asked : null))
await i18n.loadAll()
document.documentElement.lang = i18n.locale().language
const place = document.getElementById('root')
if (place) {
  render(
    () => (
      <I18nProvider i18n={i18n}>
        <StatesSheet />
      </I18nProvider>
    ),
    place,
  )
}
