import { expect, test } from './fixtures.ts'
import { WORKSPACE } from './people.ts'

const A_WORKSPACE = /\/w\/[a-z2-7]{14}\/calendar/

test('the link that the relay prints leads to a workspace of one’s own, once, in a tab that shows Ruche already, too; an invitation lets one person in, and nobody after them', async ({
  alice,
  people,
  relay,
}) => {
  test.slow()

  await test.step('the printed link works once', async () => {
    await expect(alice.page).toHaveURL(A_WORKSPACE)
    await alice.page.reload()
    await expect(alice.page.getByTitle(WORKSPACE)).toBeVisible()

    const stranger = await people.arrives('Somebody with an old link')
    const { page, words } = stranger
    await page.goto('/')
    await expect(page.getByRole('heading', { name: words.gate.welcomeTitle })).toBeVisible()
    // Only what follows the # is another one now: the browser loads nothing.
    await page.goto(relay.setupLink(stranger.network.origin))
    await page.getByLabel(words.setup.workspaceName).fill('Another one')
    await page.getByLabel(words.setup.yourName).fill(stranger.name)
    await page.getByRole('button', { name: words.setup.create }).click()
    await expect(page.getByRole('alert').getByText(words.setup.wrongCode)).toBeVisible()
    // What was filled in stays, for the right link.
    await expect(page.getByLabel(words.setup.otherLink)).toBeFocused()
    await expect(page.getByLabel(words.setup.yourName)).toHaveValue(stranger.name)
  })

  await test.step('a one-time link lets one person in, and nobody after them', async () => {
    const bob = await people.arrives('Bob Keller')
    const errors: string[] = []
    for (const { page } of [alice, bob]) {
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
    }
    const link = await people.invites(alice)
    await people.joins(bob, link)
    await expect(bob.page).toHaveURL(A_WORKSPACE)
    expect(errors).toEqual([])

    const stranger = await people.arrives('Somebody who read the message too')
    await stranger.page.goto(link(stranger))
    await expect(
      stranger.page.getByRole('heading', { name: stranger.words.join.gone.used }),
    ).toBeVisible()
  })
})
