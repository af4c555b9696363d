import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Opens an address of the app on the day of the pictures. */
export type Open = (path: string) => Promise<Page>

const ROWS = [
  ['2026-11-02', '09:00', 'LinkedIn', 'Rentrée de janvier : les places qui restent', 'Brouillon'],
  ['2026-11-03', '12:30', 'Instagram', 'Dans l’atelier de Nadia, ébéniste', 'Brouillon'],
  ['2026-11-05', '18:00', 'Facebook', 'Ce samedi, on vous ouvre les portes', 'Validé'],
  ['2026-11-09', '08:30', 'LinkedIn', 'Trois questions à un maître d’apprentissage', 'Idée'],
  ['2026-11-12', '', 'Infolettre', 'Lettre du réseau nº 44', 'Brouillon'],
  ['', '', '', '', ''],
] as const

/** What a plan begins with: a file that the team had, and what the app makes of it. */
export async function takeImport(open: Open, home: string, folder: string): Promise<void> {
  const page = await open(`${home}/import`)
  const table = [['Date', 'Heure', 'Canal', 'Titre', 'Statut'], ...ROWS]
  const buffer = Buffer.from(table.map((row) => row.join(';')).join('\n'))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'calendrier-novembre.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: /^Importer \d/ }).waitFor()
  await page.screenshot({ path: join(folder, 'import.png') })
}

/** What the team has given a name to. */
export async function takeSavedViews(open: Open, calendar: string, folder: string): Promise<void> {
  const named = [
    [`${calendar}?status=review`, 'À relire'],
    [`${calendar}?channel=instagram`, 'Instagram'],
  ] as const
  for (const [path, name] of named) {
    const page = await open(path)
    await page.getByRole('button', { name: /^Vues enregistrées/ }).click()
    await page.getByRole('textbox', { name: 'Enregistrer ce qui est affiché' }).fill(name)
    await page.getByRole('button', { name: 'Enregistrer la vue' }).click()
    await page.getByRole('link', { name: new RegExp(`^${name}`) }).waitFor()
  }
  const page = await open(`${calendar}?status=review,draft`)
  await page.getByRole('button', { name: /^Vues enregistrées/ }).click()
  await page.getByRole('link', { name: /^À relire/ }).waitFor()
  await page.screenshot({ path: join(folder, 'saved-views.png') })
}

/** What goes out until tonight, and a post on its day. */
export async function takePublishing(open: Open, calendar: string, folder: string): Promise<void> {
  const page = await open(calendar)
  await page.getByRole('button', { name: 'Non merci' }).click()
  await page.getByText('Le calendrier arrive du relais').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /à publier/ }).click()
  await page.getByText('Publier à la suite').waitFor()
  await page.screenshot({ path: join(folder, 'to-publish.png') })
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /Plus qu’un jour pour voter/ })
    .first()
    .click()
  await page.getByRole('dialog').getByText('Copier et ouvrir Instagram').waitFor()
  await page.screenshot({ path: join(folder, 'publishing.png') })
}

/** What comes again: a template, and the dates of a series before its copies are made. */
export async function takeRepeated(
  open: Open,
  { home, calendar }: { readonly home: string; readonly calendar: string },
  folder: string,
): Promise<void> {
  const page = await open(calendar)
  await page
    .getByRole('button', { name: /Portrait du jury photo/ })
    .first()
    .click()
  const drawer = page.getByRole('dialog')
  const act = async (name: RegExp) => {
    await drawer.getByRole('button', { name: 'Autres actions', exact: true }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  await act(/^En faire un modèle/)
  await act(/^Répéter/)
  await page.getByRole('dialog', { name: 'Répéter cette publication' }).waitFor()
  await page.screenshot({ path: join(folder, 'series.png') })
  const templates = await open(`${home}/templates`)
  await templates
    .getByRole('button', { name: /^Portrait du jury photo/ })
    .first()
    .click()
  await templates.getByLabel('Titre des publications').waitFor()
  await templates.screenshot({ path: join(folder, 'templates.png') })
}

/** The week and the list, where a week has no room. */
export async function takePhone(open: Open, home: string, folder: string): Promise<void> {
  for (const view of ['week', 'list']) {
    const page = await open(`${home}/calendar/${view}/2026-10-15`)
    await page
      .getByRole('grid')
      .getByRole('button', { name: /Portes ouvertes de Rennes/ })
      .waitFor()
    await page.screenshot({ path: join(folder, `${view}-phone.png`) })
  }
}
