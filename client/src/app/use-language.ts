import { useI18n } from '#client/i18n/i18n.tsx'
import { chooseLocale, type Language } from '#client/i18n/language.ts'
import { useApp } from './app-context.tsx'

/** Changes the language of this device and remembers it. */
export function useLanguage(): (language: Language) => void {
  const { browser, preferences } = useApp()
  const { setLocale } = useI18n()
  return (language) => {
    preferences.setLanguage(language)
    void setLocale(chooseLocale(browser.languages, language))
  }
}
