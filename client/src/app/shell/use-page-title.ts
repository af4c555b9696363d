import { useLocation } from '@solidjs/router'
import { createEffect, on, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'

/** At once, and when a page that had to be fetched has come. */
const LOOKS_MS = [0, 400, 2_000]

/** The tab, its history and a screen reader say which page it is: what its own heading says. */
export function usePageTitle(after: Environment['after']): void {
  const location = useLocation()
  const app = document.title
  const entitle = (): void => {
    const heading = document.querySelector('main h1')?.textContent?.trim()
    if (heading) document.title = `${heading} – ${app}`
  }
  createEffect(
    on(
      () => `${location.pathname}${location.search}`,
      () => {
        const looks = LOOKS_MS.map((ms) => after(ms, entitle))
        onCleanup(() => {
          for (const cancel of looks) cancel()
        })
      },
    ),
  )
}
