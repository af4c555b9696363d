import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { OPEN_CASE } from './demo-rush.ts'

/** Opens a page of the workspace on a desk, or on a phone. */
type Open = (path: string, on: 'desk' | 'phone') => Promise<Page>

/** A busy morning of the moderation, page by page. */
export async function takeModeration(open: Open, folder: string): Promise<void> {
  const shoot = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) })
  const caseOf = (page: Page) => page.getByRole('button', { name: new RegExp(`^${OPEN_CASE}`) })

  const inbox = await open('/moderation', 'desk')
  await caseOf(inbox).click()
  await inbox.getByText('Réponse retenue').first().waitFor()
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

  const rights = await open('/moderation/rights', 'desk')
  await rights.getByText('compte Discord').first().waitFor()
  await shoot(rights, 'rights')
}
