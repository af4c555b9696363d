import { expect } from '@playwright/test'
import type { Role } from '#shared/access/roles.ts'
import type { Person } from '../person.ts'

/** Gives somebody another role on the team's page, as an owner does. */
export async function givesRole(owner: Person, name: string, role: Role) {
  const { page, words } = owner
  await owner.goesTo('people')
  await page.getByRole('button', { name: new RegExp(`${name}$`) }).click()
  await page.getByRole('menuitemradio', { name: words.roles.names[role] }).click()
  await expect(rowOf(owner, name)).toContainText(words.roles.names[role])
}

export const rowOf = ({ page }: Person, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('img', { name, exact: true }) })
