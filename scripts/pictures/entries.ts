import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

/** Where somebody of the team looks, and where a stranger does. */
export interface EntryLookers {
  readonly browser: Browser
  readonly team: BrowserContextOptions
  readonly stranger: BrowserContextOptions
}

const DAY_MS = 86_400_000
const CONTEST = 'Lumières d’hiver'

/** What made-up people take part with, drawn here. */
const PHOTOS = [
  [
    'Nadia Ouali',
    'Le phare au lever du jour',
    'linear-gradient(#21344f 0,#7c5a72 38%,#f0a35e 58%,#f6d491 64%,#2c4a5e 64.5%,#16283a 100%)',
  ],
  [
    'Bran Le Goff',
    'Le marché sous la neige',
    'radial-gradient(circle at 30% 40%,#ffe9b8 0 6%,transparent 7%),radial-gradient(circle at 62% 36%,#ffdf9a 0 5%,transparent 6%),linear-gradient(#1b2438 0,#33415e 55%,#e9eef4 56%,#cbd5e1 100%)',
  ],
  [
    'Awa Konaté',
    'La forêt givrée',
    'repeating-linear-gradient(92deg,#dfe9ec 0 14px,#9db4bb 14px 18px,#eef4f5 18px 40px,#6f8a92 40px 46px)',
  ],
  [
    'Lina Petit',
    'Les toits un soir de décembre',
    'conic-gradient(from 200deg at 50% 62%,#3b2c3f 0 18%,#6b3f3a 18% 40%,#c9764a 40% 52%,#2f3d57 52% 100%)',
  ],
] as const

/**
 * A photo contest that is open: its form, somebody who takes part on a telephone, and what the team sees. Today by every clock,
 * because the relay goes by its own and not by the day of the other pictures.
 */
export async function takeEntries(
  { browser, team, stranger }: EntryLookers,
  workspace: string,
  folder: string,
): Promise<void> {
  const camille = await browser.newContext(team)
  const page = await camille.newPage()
  const address = await publish(page, `/w/${workspace}/events`)
  await page.locator('.toast').first().waitFor({ state: 'hidden' })
  await page.screenshot({ path: join(folder, 'entry-form.png') })
  const walking = await browser.newContext(stranger)
  const phone = await walking.newPage()
  await phone.goto(address)
  for (const [at, [name, alt, drawing]] of PHOTOS.entries()) {
    const buffer = await draw(browser, drawing)
    await phone.getByLabel('Prénom et nom').fill(name)
    // The third one is by somebody who took part already: what the checks say of it stands in the list.
    const whose = at === 2 ? PHOTOS[0][0] : name
    const email = `${whose.slice(0, 4).trim().toLowerCase()}@example.org`
    await phone.getByLabel('Adresse électronique').fill(email)
    await phone.getByLabel('Pays où vous habitez').selectOption('France')
    const photo = { name: `IMG_20261126_09${at}4.png`, mimeType: 'image/png', buffer }
    await phone.getByLabel('Choisir une photo').setInputFiles(photo)
    await phone.getByLabel('Ce que montre la photo').fill(alt)
    await phone.getByLabel('J’ai au moins 16 ans').check()
    if (at === 0) {
      await phone.evaluate(() => scrollTo(0, 0))
      await phone.screenshot({ path: join(folder, 'enter-phone.png') })
    }
    await phone.getByLabel('J’ai lu le règlement').check()
    await phone.getByRole('button', { name: 'Participer' }).click()
    await phone.getByRole('heading', { name: 'Vous participez' }).waitFor()
    if (at < PHOTOS.length - 1)
      await phone.getByRole('button', { name: 'Envoyer la participation' }).click()
  }
  await page.getByRole('link', { name: 'Participations', exact: true }).click()
  await page
    .locator('.entry-thumb img')
    .nth(PHOTOS.length - 1)
    .waitFor()
  await page.getByRole('button', { name: 'Sélectionner Bran Le Goff' }).click()
  await page.getByRole('button', { name: 'Recevable', exact: true }).click()
  await page.getByRole('button', { name: 'Ne rien sélectionner' }).click()
  await page.mouse.move(720, 880)
  await page.locator('.toast').first().waitFor({ state: 'hidden' })
  await page.screenshot({ path: join(folder, 'entries.png') })
  await walking.close()
  await camille.close()
}

/** Resolves with the form's address. */
async function publish(page: Page, events: string): Promise<string> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const go = (name: string) => page.getByRole('link', { name, exact: true }).click()
  const write = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)
  await page.goto(events)
  await page.getByRole('button', { name: 'Nouvel événement' }).first().click()
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill(CONTEST)
  const start = new Date(Date.now() - 8 * DAY_MS).toLocaleDateString('fr-FR', { timeZone: 'UTC' })
  await write('Premier jour', start)
  await page.keyboard.press('Tab')
  await press('Créer l’événement')
  await page.getByRole('heading', { name: CONTEST }).waitFor()
  await go('Règlement')
  for (const [label, text] of [
    ['Organisateur', 'Réseau Tremplin'],
    ['Adresse de l’organisateur', '12 rue des Abeilles, 29200 Brest'],
    ['Où écrire', 'concours@tremplin.example'],
    ['Pays des participants', 'France'],
  ] as const)
    await write(label, text)
  await write('Âge minimal', '16')
  await page.keyboard.press('Tab')
  await press('Publier cette version')
  // What the rules leave open is asked about.
  await press('Publier ainsi')
  await go('Participations')
  await go('Formulaire')
  await press('Publier le formulaire')
  return page.getByRole('textbox', { name: 'Adresse du formulaire', exact: true }).inputValue()
}

async function draw(browser: Browser, drawing: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  await page.setContent(`<style>body{margin:0;height:800px;background:${drawing}}</style>`)
  const drawn = await page.screenshot()
  await page.close()
  return drawn
}
