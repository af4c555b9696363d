import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Open } from './prepare.ts'

/** Who looks, and on what. */
export interface Lookers {
  readonly desk: Open
  readonly phone: Open
  readonly wall: Open
  /** Pulls the wall's plug. */
  readonly cut: () => Promise<void>
}

/** An evening before an audience: what the wall shows, and what the presenter has in the hand. Returns its path. */
export async function takeLive(look: Lookers, event: string, folder: string): Promise<string> {
  const page = await look.desk(`${event}/live`)
  const address = await prepare(page)
  const wall = await look.wall(address)
  await wall.getByText('Le jury délibère').waitFor()
  // The relay's address here is nobody's.
  await wall.locator('.stage-host').evaluate((host) => {
    host.textContent = 'ruche.example.org'
  })
  await wall.screenshot({ path: join(folder, 'live.png') })
  const phone = await look.phone(`${event}/remote`)
  await phone.getByText('1 sur 3').waitFor()
  await phone.screenshot({ path: join(folder, 'remote-phone.png') })
  await phone.getByRole('button', { name: 'Plein écran' }).click()
  await phone.getByRole('dialog').getByText('1 sur 3').waitFor()
  await phone.screenshot({ path: join(folder, 'remote-full.png') })
  const seat = await look.phone(address)
  await seat.getByText('Le jury délibère').waitFor()
  await seat.screenshot({ path: join(folder, 'live-phone.png') })
  await look.cut()
  await wall.locator('.stage-broken').waitFor()
  await wall.screenshot({ path: join(folder, 'live-cut.png') })
  return address
}

/** The path that the audience comes by. */
async function prepare(page: Page): Promise<string> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await press('Montrer le plan')
  await page.getByLabel('Progrès montré').selectOption({ index: 2 })
  await page.getByLabel('Atteint').fill('1342')
  await press('Montrer ce nombre')
  await page.getByRole('checkbox', { name: 'Librairie du Port' }).check()
  for (const text of [
    'Les votes sont ouverts jusqu’à dimanche',
    'Le jury délibère, résultats à 21 h',
  ]) {
    await page.getByLabel('Annonce', { exact: true }).fill(text)
    await press('Annoncer')
  }
  await press('Ouvrir le lien')
  const { pathname, hash } = new URL(await page.getByLabel('Adresse', { exact: true }).inputValue())
  return `${pathname}${hash}`
}
