import type { ShareStep } from '#shared/domain/share-statuses.ts'
import { expect } from '../fixtures.ts'
import { MONTH } from '../month.ts'
import type { Person } from '../person.ts'

/** Where a guest finds the link that somebody made. */
export type Address = (guest: Person) => string

/** Of everything, unless something else is chosen in the form. */
export async function makesLink(
  person: Person,
  choose: (person: Person) => Promise<void> = (one) => shows(one, 'everything'),
  sends: (link: string) => Promise<void> = async () => {},
): Promise<Address> {
  const { page, words, name } = person
  const { guestLinks } = words
  await goesToLinks({ page })
  await page.getByRole('button', { name: guestLinks.make }).click()
  await page.getByLabel(guestLinks.form.name, { exact: true }).fill(`Link of ${name}`)
  await choose(person)
  await page.getByRole('button', { name: guestLinks.form.create }).click()
  const address = await page.getByLabel(guestLinks.ready.address).inputValue()
  await expect(page.getByText(words.reach.onlyHere)).toBeVisible()
  await sends(address)
  await page.getByRole('button', { name: guestLinks.ready.done }).click()
  const { pathname, hash } = new URL(address)
  return ({ network }) => `${network.origin}${pathname}${hash}`
}

export async function shows({ page, words }: Person, step: ShareStep): Promise<void> {
  const { form } = words.guestLinks
  await page.getByLabel(form.statuses, { exact: true }).selectOption({ label: form.steps[step] })
}

export async function goesToLinks({ page }: Pick<Person, 'page'>): Promise<void> {
  const [workspace] = /\/w\/[a-z2-7]{14}/.exec(page.url()) ?? []
  await page.goto(`${workspace}/guests`)
}

export async function opens(guest: Person, address: Address): Promise<void> {
  await guest.page.goto(address(guest))
  await turnsToTheMonth(guest)
}

export async function turnsToTheMonth({ page, words, formats }: Person): Promise<void> {
  const next = page.getByRole('button', { name: words.guest.nextMonth })
  const title = page.getByRole('heading', { level: 2, name: formats.monthTitle(MONTH) })
  await expect(next).toBeVisible()
  if (!(await title.isVisible())) await next.click()
  await expect(title).toBeVisible()
}

export const seen = ({ page }: Person, title: string) =>
  page.getByRole('button', { name: new RegExp(title) })
