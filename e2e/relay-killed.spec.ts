import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('R6: the relay is killed in the middle of typing, and what was shown as on it is there', async ({
  alice,
  people,
  relay,
}) => {
  const chloe = await people.arrives('Chloé Weber')
  const link = await people.invites(alice)
  await alice.turnsToTheMonth()
  await alice.plansPost('Under fire', day(8))
  await alice.opensPost('Under fire')
  await alice.typesText('Shown as saved. ')
  await alice.seesSaved()

  const typing = alice.typesText('Typed while the relay dies and nobody notices. '.repeat(2))
  await expect(alice.text).toContainText('Typed while the relay dies')
  await relay.kill9()
  await typing
  await alice.losesNetwork()
  await relay.restart()

  // Alice can bring nothing: what Chloé finds has survived on the relay's disk.
  await people.joins(chloe, link)
  await chloe.turnsToTheMonth()
  await chloe.opensPost('Under fire')
  await expect(chloe.text).toContainText('Shown as saved. ')

  await alice.findsNetwork()
  await alice.seesSaved()
  const whole = `Shown as saved. ${'Typed while the relay dies and nobody notices. '.repeat(2)}`
  await alice.closesPost()
  await expect(chloe.text).toHaveText(whole.trim())
})
