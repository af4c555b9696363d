import { expect, type Page } from '@playwright/test'
import type { Words } from '#client/i18n/words.ts'
import type { NavigationActs } from './navigation.ts'

/** What a person does with the plans of events. */
export interface EventActs {
  /** From the first template, which is a photo contest; its page is open afterwards. */
  plansEvent(name: string): Promise<void>
}

export function eventActs(page: Page, words: Words, navigation: NavigationActs): EventActs {
  return {
    async plansEvent(name) {
      await navigation.goesTo('events')
      await page.getByRole('button', { name: words.events.new }).click()
      await page.getByRole('textbox', { name: words.events.name, exact: true }).fill(name)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name })).toBeVisible()
    },
  }
}
