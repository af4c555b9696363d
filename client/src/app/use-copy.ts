import { useWords } from '#client/i18n/i18n.tsx'
import { useApp } from './app-context.tsx'

/** Copies a text and says so; where the browser forbids it, the text still stands there to be selected. */
export function useCopy(): (text: string) => Promise<void> {
  const { browser, toasts } = useApp()
  const words = useWords()
  return async (text) => {
    if (!(await browser.copy(text))) return
    toasts.replace('copied', {
      get text() {
        return words().common.copied
      },
    })
  }
}
