import { expect, type Locator, type Page } from '@playwright/test'
import type { Words } from '#client/i18n/words.ts'
import type { CalendarActs } from './calendar.ts'

/** What somebody does and sees in the drawer of a post. */
export interface PostActs {
  opensPost(title: string): Promise<void>
  closesPost(): Promise<void>
  /** The open drawer. */
  readonly drawer: Locator
  readonly title: Locator
  readonly text: Locator
  /** What a channel makes of its text, and the way to it. */
  tab(channel: string): Locator
  /** The text of a channel, once its tab is chosen. */
  textFor(channel: string): Locator
  /** Types at the end of the text, key by key: where that is what the promise is about. */
  typesText(text: string): Promise<void>
  /** Puts it at the end of the text in one piece, as a telephone's keyboard or a dictation does. */
  writesText(text: string): Promise<void>
  /** From the drawer's menu. */
  movesToBin(): Promise<void>
  /** Who else is in the text: their flag has their first name. */
  caretOf(name: string): Locator
}

export function postActs(page: Page, words: Words, calendar: CalendarActs): PostActs {
  const drawer = page.getByRole('dialog', { name: words.post.dialog('').trim() })
  const title = drawer.getByRole('textbox', { name: words.post.title, exact: true })
  const text = drawer.getByRole('textbox', { name: words.post.text, exact: true })
  const goesToItsEnd = async () => {
    await text.focus()
    await page.keyboard.press('Control+End')
  }
  return {
    drawer,
    title,
    text,
    tab: (channel) =>
      drawer.getByRole('tablist').getByRole('tab', { name: new RegExp(`^${channel}\\b`) }),
    textFor: (channel) =>
      drawer.getByRole('textbox', { name: words.writing.textFor(channel), exact: true }),
    async opensPost(openTitle) {
      await calendar.post(openTitle).click()
      await expect(drawer).toBeVisible()
    },
    async closesPost() {
      await drawer.getByRole('button', { name: words.post.close, exact: true }).click()
      await expect(drawer).toBeHidden()
    },
    async typesText(typed) {
      await goesToItsEnd()
      await page.keyboard.type(typed)
    },
    async writesText(written) {
      await goesToItsEnd()
      await page.keyboard.insertText(written)
    },
    async movesToBin() {
      await drawer.getByRole('button', { name: words.post.more }).click()
      await page.getByRole('menuitem', { name: words.post.toBin }).click()
      await expect(drawer).toBeHidden()
    },
    caretOf: (name) => drawer.getByText(name.split(' ')[0] ?? '', { exact: true }),
  }
}
