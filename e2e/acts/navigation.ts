import { expect, type Page } from '@playwright/test'
import type { Words } from '#client/i18n/words.ts'

export type Place = 'calendar' | 'import' | 'bin' | 'settings'

/** Going from page to page. */
export interface NavigationActs {
  goesTo(place: Place): Promise<void>
}

export function navigationActs(page: Page, words: Words): NavigationActs {
  return {
    async goesTo(place) {
      const name = words.shell[place]
      const link = page.getByRole('navigation').getByRole('link', { name, exact: true })
      await link.click()
      await expect(link).toHaveAttribute('aria-current', 'page')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    },
  }
}
