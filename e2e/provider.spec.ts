import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

const ALICE = { sub: 'alice', email: 'alice@example.org', email_verified: true, name: 'Alice' }
const NADIA = { sub: 'nadia', email: 'nadia@example.org', email_verified: true, name: 'Nadia Roy' }

test.use({ provider: { knows: [ALICE, NADIA] } })

const isInside = ({ page, words }: Person) =>
  expect(page.getByRole('navigation', { name: words.shell.mainNavigation })).toBeVisible()

const continues = ({ page, words }: Person) =>
  page.getByRole('button', { name: words.account.continueWith('Club Login') }).click()

/** By the button on our page, and then as who they are over there. */
async function continuesAs(person: Person, { email }: typeof ALICE): Promise<void> {
  await continues(person)
  await person.page.getByRole('link', { name: email }).click()
}

test('who is linked to the team’s own provider comes back by it on another device; it lets in only whom an invitation brings', async ({
  alice,
  people,
}) => {
  test.slow()
  const { page, words } = alice

  await test.step('who is linked comes back by it on another device', async () => {
    await alice.goesTo('settings')
    await page.getByRole('button', { name: words.account.link('Club Login') }).click()
    await page.getByRole('link', { name: ALICE.email }).click()
    await expect(page.getByText(`Linked to ${ALICE.email}`)).toBeVisible()
    await findsNothing(alice, 'the settings with a linked identity')

    const phone = await people.arrives('Alice Martin')
    await phone.page.goto('/')
    await continuesAs(phone, ALICE)
    await isInside(phone)
  })

  await test.step('it lets in only whom an invitation brings', async () => {
    const link = await people.invites(alice)
    const nadia = await people.arrives('Nadia Roy')
    await nadia.page.goto('/')
    await continuesAs(nadia, NADIA)
    await expect(
      nadia.page.getByText(nadia.words.account.problems['open-id-unknown']),
    ).toBeVisible()
    await findsNothing(nadia, 'the page of who came back and is not known')
    await nadia.page.goto(link(nadia))
    // Over there they are signed in already.
    await continues(nadia)
    await isInside(nadia)
    await nadia.goesTo('settings')
    await expect(nadia.page.getByText(`Linked to ${NADIA.email}`)).toBeVisible()
  })
})
