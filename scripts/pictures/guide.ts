import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { PARTED } from './demo.ts'
import type { Poster } from './poster.ts'

const ALT = 'Affiche bleue et jaune : portes ouvertes, campus de Brest, samedi 7 novembre, 9 h 30'

/** A post that is being written, what is attached to it, and its card on a network. */
export async function takeWriting(
  page: Page,
  folder: string,
  posters: readonly Poster[],
): Promise<void> {
  const drawer = await openPost(page, /Ce qu’il faut apporter/)
  await drawer.getByLabel('Choisir des fichiers').setInputFiles([...posters])
  const [first] = posters
  if (!first) throw new Error('Nothing was drawn')
  await drawer.getByRole('button', { name: new RegExp(`^Le rédiger.*${first.name}`) }).click()
  await page.keyboard.insertText(ALT)
  await page.keyboard.press('Enter')
  // All of them have come to the relay.
  await drawer
    .getByText(/En route vers|en attente du relais/)
    .first()
    .waitFor({ state: 'detached' })
  const media = drawer.getByRole('region', { name: 'Médias' })
  await media.scrollIntoViewIfNeeded()
  // They say nothing themselves, so no role finds them.
  await media.locator('.small-file img').nth(2).waitFor()
  const box = await media.boundingBox()
  if (!box) throw new Error('There is no place for media')
  const clip = { x: box.x - 16, y: box.y - 12, width: box.width + 32, height: box.height + 24 }
  await page.screenshot({ path: join(folder, 'media.png'), clip })

  await drawer.getByRole('tab', { name: /Instagram/ }).click()
  await drawer.getByAltText(ALT).waitFor()
  await drawer.locator('.preview-text').getByText('c’est tout').waitFor()
  await drawer.locator('.drawer-main').evaluate((main) => main.scrollTo(0, 0))
  await drawer.screenshot({ path: join(folder, 'composer.png') })
  await page.keyboard.press('Escape')
}

/** What was changed apart, with both versions. */
export async function takeApart(page: Page, folder: string): Promise<void> {
  const drawer = await openPost(page, new RegExp(PARTED))
  const choice = drawer.getByRole('region', { name: /chacun de votre côté/ })
  await choice.waitFor()
  await page.screenshot({ path: join(folder, 'apart.png') })
  await page.keyboard.press('Escape')
}

/** Anything from one field. */
export async function takePalette(page: Page, folder: string): Promise<void> {
  await page
    .getByRole('button', { name: /Portes ouvertes de Rennes/ })
    .first()
    .waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Chercher ou agir' }).fill('port')
  await page.getByRole('option', { name: /Portes ouvertes de Rennes/ }).waitFor()
  await page.screenshot({ path: join(folder, 'search.png') })
  await page.keyboard.press('Escape')
}

async function openPost(page: Page, title: RegExp): Promise<Locator> {
  await page.getByRole('button', { name: title }).first().click()
  return page.getByRole('dialog')
}
