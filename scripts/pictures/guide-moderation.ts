import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { OPEN_CASE } from './demo-rush.ts'

/** What somebody says against a ban. */
const CONTESTS =
  'Je revendais ma propre boîte, une seule fois. Je ne savais pas que c’était interdit.'

/** Of people who are made up. */
const REVIEWS = [
  'utilisateur,commentaire,date,note,service',
  'marie_l,"Colis arrivé abîmé, réponse en une heure : merci.",2026-10-02,4,Boutique',
  'tom_p,"Règles introuvables en français.",2026-10-05,2,Boutique',
  'zoe.k,"Trois semaines d’attente, aucune nouvelle.",2026-10-09,1,Boutique',
  'le_hibou,"Illustrations superbes.",2026-10-11,5,Boutique',
].join('\n')

/** Opens a page of the workspace on a desk, or on a phone. */
type Open = (path: string, on: 'desk' | 'phone') => Promise<Page>

/** A busy morning of the moderation, page by page. */
export async function takeModeration(open: Open, folder: string): Promise<void> {
  const shoot = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) })
  const caseOf = (page: Page) => page.getByRole('button', { name: new RegExp(`^${OPEN_CASE}`) })

  const inbox = await open('/moderation', 'desk')
  await caseOf(inbox).click()
  await inbox.getByText('Réponse retenue').first().waitFor()
  // The editor comes a moment after what stands around it.
  await inbox.getByText('le report vous déçoit').waitFor()
  // The pointer is nowhere.
  await inbox.mouse.move(720, 890)
  await shoot(inbox, 'moderation')
  const reply = inbox.locator('.reply')
  await reply.scrollIntoViewIfNeeded()
  const box = await reply.boundingBox()
  if (!box) throw new Error('There is no reply')
  const clip = { x: box.x - 12, y: box.y - 12, width: box.width + 24, height: box.height + 24 }
  await inbox.screenshot({ path: join(folder, 'reply.png'), clip })

  const phone = await open('/moderation', 'phone')
  await caseOf(phone).waitFor()
  await shoot(phone, 'moderation-phone')
  await caseOf(phone).tap()
  await phone.getByRole('radiogroup').waitFor()
  await shoot(phone, 'case-phone')

  const shifts = await open('/moderation/shifts?by=people', 'desk')
  await shifts
    .getByRole('gridcell', { name: /^Nour.*14:00/ })
    .first()
    .waitFor()
  await shoot(shifts, 'shifts')

  const incidents = await open('/moderation/incidents', 'desk')
  await incidents.getByRole('link', { name: /Fuite des prototypes/ }).click()
  await incidents.getByText('Plateau Magazine').waitFor()
  await shoot(incidents, 'incident')

  const charter = await open('/charter', 'desk')
  await charter.getByText('La vie privée reste privée').first().waitFor()
  await shoot(charter, 'charter')

  const table = await open('/moderation/import', 'desk')
  await table
    .locator('input[type=file]')
    .setInputFiles({ name: 'avis.csv', mimeType: '', buffer: Buffer.from(REVIEWS) })
  await table.getByText('Du 02/10/2026').waitFor()
  await shoot(table, 'moderation-import')

  // Last of those that show the inbox: it is contested from then on.
  const contested = await open('/moderation', 'desk')
  await contested.getByRole('button', { name: /^Liens d’achat frauduleux/ }).click()
  await contested.getByRole('button', { name: 'Autre mesure' }).click()
  const measure = contested.getByRole('dialog', { name: 'Noter une mesure' })
  await measure.getByLabel('Mesure', { exact: true }).selectOption('banned')
  await measure.getByRole('button', { name: 'Noter la mesure' }).click()
  const decisions = contested.getByRole('region', { name: 'Décisions' })
  await decisions.getByRole('button', { name: 'Noter un recours' }).click()
  await decisions.getByLabel('Ce que dit la personne').fill(CONTESTS)
  await decisions.getByLabel('Qui en juge').selectOption({ label: 'Nour El Amrani' })
  await decisions.getByRole('button', { name: 'Noter le recours' }).click()
  await decisions.getByText(CONTESTS).waitFor()
  await decisions.screenshot({ path: join(folder, 'appeal.png') })

  const rights = await open('/moderation/rights', 'desk')
  await rights.getByText('compte Discord').first().waitFor()
  await shoot(rights, 'rights')
}
