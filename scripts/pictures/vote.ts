import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Lookers } from './live.ts'

const QUESTION = 'Votre photo préférée'
const PHOTOS = ['Le phare, un soir', 'Le héron du canal', 'Les halles à sept heures', 'Premier gel']

/** What the team sees of a vote that runs, and what somebody in the hall has in the hand. */
export async function takeVote(
  look: Lookers,
  event: string,
  address: string,
  folder: string,
): Promise<void> {
  const page = await look.desk(`${event}/vote`)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await press('Préparer un vote')
  await page.getByLabel('Question posée au public').fill(QUESTION)
  await page.getByLabel('Question posée au public').press('Enter')
  for (const [index, photo] of PHOTOS.entries()) {
    await page.getByLabel('Choix libre').fill(photo)
    await page.getByLabel('Adresse à montrer').fill(`https://photos.example.org/${index + 1}`)
    await press('Ajouter')
    await page.getByRole('button', { name: `Retirer ${photo}` }).waitFor()
  }
  await page.getByLabel('Durée du vote', { exact: true }).selectOption('')
  await page.getByLabel('Clôture', { exact: true }).fill(closing())
  await page.getByLabel('Clôture', { exact: true }).press('Enter')
  await page.getByLabel('Heure, clôture', { exact: true }).fill('21:00')
  await page.getByLabel('Heure, clôture', { exact: true }).press('Enter')
  await press('Ouvrir le vote')
  const votes = async (phone: Page, photo: string) => {
    await phone.getByRole('radio', { name: photo }).check()
    await phone.getByRole('button', { name: 'Voter' }).click()
    await phone.getByText('Vote compté').waitFor()
  }
  for (const photo of [0, 1, 2, 1]) {
    // A vote is a browser's.
    const context = await page
      .context()
      .browser()
      ?.newContext({ locale: 'fr-FR', viewport: { width: 390, height: 844 } })
    const stranger = await context?.newPage()
    await stranger?.goto(new URL(address, page.url()).href)
    if (stranger) await votes(stranger, PHOTOS[photo] ?? '')
    await context?.close()
  }
  const phone = await look.phone(address)
  await votes(phone, 'Le héron du canal')
  await phone.screenshot({ path: join(folder, 'vote-phone.png') })
  await page.getByRole('button', { name: 'Non merci' }).click()
  await page.getByText('5 bulletins').waitFor()
  await page.getByText('Modification enregistrée').waitFor({ state: 'hidden' })
  await page.screenshot({ path: join(folder, 'vote.png') })
}

/** In three days by the relay's clock, which is not that of the pictures; in figures, as one types it. */
function closing(): string {
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  return day.split('-').toReversed().join('/')
}
