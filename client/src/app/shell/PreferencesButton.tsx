import { A } from '@solidjs/router'
import { useApp } from '#client/app/app-context.tsx'
import { THEMES } from '#client/app/preferences.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { chooseLocale, LANGUAGE_NAMES, LANGUAGES, type Language } from '#client/i18n/language.ts'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { moon, settings2, sun, sunMoon } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { assignHues } from '#client/ui/people.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'

const THEME_ICONS = { auto: sunMoon, light: sun, dark: moon } as const

/** Me, and what I chose on this device. */
export function PreferencesButton() {
  const { words } = useI18n()
  const workspace = useWorkspace()
  const me = () => {
    const hues = assignHues(workspace.people().map((person) => person.id))
    return { name: workspace.me.name, hue: hues.get(workspace.me.id) ?? 1 }
  }
  return (
    <Popover
      label={words().shell.preferences}
      side="right-end"
      class="floating-roomy preferences"
      trigger={(attributes) => (
        <button
          type="button"
          class="me"
          aria-label={`${workspace.me.name}, ${words().shell.preferences}`}
          title={words().shell.preferences}
          {...attributes}
        >
          <Avatar person={me()} />
          <span class="me-name">{workspace.me.name}</span>
          <Icon of={settings2} />
        </button>
      )}
    >
      {() => <PreferencesPanel />}
    </Popover>
  )
}

function PreferencesPanel() {
  const { words } = useI18n()
  const workspace = useWorkspace()
  return (
    <>
      <DisplayChoices />
      <hr />
      <A class="link" href={`/w/${workspace.id}/settings`}>
        {words().shell.settings}
      </A>
    </>
  )
}

/** Language and theme, in the menu and on the settings page. */
export function DisplayChoices() {
  const { browser, preferences } = useApp()
  const { words, locale, setLocale } = useI18n()
  const choose = (language: Language) => {
    preferences.setLanguage(language)
    void setLocale(chooseLocale(browser.languages, language))
  }
  const themeNames = () => ({
    auto: words().shell.themeAuto,
    light: words().shell.themeLight,
    dark: words().shell.themeDark,
  })
  return (
    <div class="display-choices">
      <span class="hint">{words().shell.language}</span>
      <Segmented
        label={words().shell.language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={locale().language}
        onChange={choose}
      />
      <span class="hint">{words().shell.theme}</span>
      <Segmented
        label={words().shell.theme}
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
