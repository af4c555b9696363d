import { type Accessor, createSignal } from 'solid-js'
import { isLanguage, type Language } from '#client/i18n/language.ts'
import type { Browser } from './browser.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** `auto` is a rail, and a sidebar where the window is wide. */
export type Sidebar = 'auto' | 'open' | 'rail'

/** What one person chose on this device. */
export interface Preferences {
  readonly theme: Accessor<Theme>
  setTheme(theme: Theme): void
  /** Null follows the browser. */
  readonly language: Accessor<Language | null>
  setLanguage(language: Language): void
  readonly sidebar: Accessor<Sidebar>
  setSidebar(sidebar: Sidebar): void
  /** Keys without Ctrl or Cmd can be switched off (WCAG 2.1.4). */
  readonly singleKeys: Accessor<boolean>
  setSingleKeys(on: boolean): void
}

/** `public/first-paint.js` reads the theme under the same name before the app is there. */
const KEYS = {
  theme: 'ruche.theme',
  language: 'ruche.language',
  sidebar: 'ruche.sidebar',
  singleKeys: 'ruche.singleKeys',
} as const

/** @param root carries the theme as `data-theme` */
export function createPreferences({ memory }: Browser, root: HTMLElement): Preferences {
  const [theme, setTheme] = createSignal<Theme>(oneOf(THEMES, memory.get(KEYS.theme)) ?? 'auto')
  const keptLanguage = memory.get(KEYS.language)
  const [language, setLanguage] = createSignal(isLanguage(keptLanguage) ? keptLanguage : null)
  const [sidebar, setSidebar] = createSignal<Sidebar>(
    oneOf(['auto', 'open', 'rail'] as const, memory.get(KEYS.sidebar)) ?? 'auto',
  )
  const [singleKeys, setSingleKeys] = createSignal(memory.get(KEYS.singleKeys) !== 'off')
  return {
    theme,
    setTheme(next) {
      memory.set(KEYS.theme, next === 'auto' ? null : next)
      if (next === 'auto') delete root.dataset.theme
      else root.dataset.theme = next
      setTheme(next)
    },
    language,
    setLanguage(next) {
      memory.set(KEYS.language, next)
      setLanguage(next)
    },
    sidebar,
    setSidebar(next) {
      memory.set(KEYS.sidebar, next)
      setSidebar(next)
    },
    singleKeys,
    setSingleKeys(on) {
      memory.set(KEYS.singleKeys, on ? null : 'off')
      setSingleKeys(on)
    },
  }
}

function oneOf<Value extends string>(values: readonly Value[], kept: string | null): Value | null {
  return values.find((value) => value === kept) ?? null
}
