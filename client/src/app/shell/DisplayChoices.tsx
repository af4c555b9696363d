import { useApp } from '#client/app/app-context.tsx'
import { THEMES } from '#client/app/preferences.ts'
import { useLanguage } from '#client/app/use-language.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { LANGUAGE_NAMES, LANGUAGES } from '#client/i18n/language.ts'
import { moon, sun, sunMoon } from '#client/ui/icons.ts'
import { Segmented } from '#client/ui/Segmented.tsx'

const THEME_ICONS = { auto: sunMoon, light: sun, dark: moon } as const

/** Language and theme, in the menu and on the settings page. */
export function DisplayChoices() {
  const { preferences } = useApp()
  const { words, locale } = useI18n()
  const chooseLanguage = useLanguage()
  const themeNames = () => ({
    auto: words().display.themeAuto,
    light: words().display.themeLight,
    dark: words().display.themeDark,
  })
  return (
    <div class="display-choices">
      <span class="hint">{words().display.language}</span>
      <Segmented
        label={words().display.language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={locale().language}
        onChange={chooseLanguage}
      />
      <span class="hint">{words().display.theme}</span>
      <Segmented
        label={words().display.theme}
        options={THEMES.map((value) => ({
          value,
          label: themeNames()[value],
          icon: THEME_ICONS[value],
        }))}
        value={preferences.theme()}
        onChange={preferences.setTheme}
      />
    </div>
  )
}
