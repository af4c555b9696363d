import { expect, type Page } from '@playwright/test'
import type { Words } from '#client/i18n/words.ts'

export type Place =
  | 'today'
  | 'calendar'
  | 'moderation'
  | 'events'
  | 'charter'
  | 'ideas'
  | 'people'
  | 'import'
  | 'bin'
  | 'settings'

/** Going from page to page. */
export interface NavigationActs {
  goesTo(place: Place): Promise<void>
}

export function navigationActs(page: Page, words: Words): NavigationActs {
  return {
    async goesTo(place) {
      const name = place === 'today' ? words.calendar.today : words.shell[place]
      const main = page.getByRole('navigation', { name: words.shell.mainNavigation })
      const link = main.getByRole('link', { name, exact: true })
      // A phone has no tab for files, the bin, the team and, beside the moderation, ideas: the settings lead there.
      const isPhone = (page.viewportSize()?.width ?? Number.POSITIVE_INFINITY) < 600
      if (isPhone && ['import', 'bin', 'people', 'ideas', 'events'].includes(place)) {
        await this.goesTo('settings')
        await page.getByRole('main').getByRole('link', { name }).click()
      } else {
        await link.click()
        await expect(link).toHaveAttribute('aria-current', 'page')
      }
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    },
  }
}
