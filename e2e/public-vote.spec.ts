import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'

test('an audience of three phones votes, one of them with the network cut: each counts once, the team closes, and the projector shows who has won', async ({
  alice,
  people,
}) => {
  const { page, words } = alice
  const { live, vote } = words
  await alice.plansEvent('Autumn photos')
  await page.getByRole('link', { name: live.title, exact: true }).click()
  await page.getByRole('button', { name: live.show }).click()
  await page.getByRole('button', { name: live.open }).click()
  const address = await page.getByLabel(live.address).inputValue()

  await page.getByRole('link', { name: vote.title, exact: true }).click()
  await page.getByRole('button', { name: vote.prepare }).click()
  for (const name of ['The lighthouse', 'The heron', 'The market']) {
    await page.getByLabel(vote.typed).fill(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: vote.removeChoice(name) })).toBeVisible()
  }
  await page.getByLabel(vote.time, { exact: true }).selectOption('')
  await page.getByLabel(vote.closes, { exact: true }).fill('tomorrow')
  await page.getByLabel(vote.closes, { exact: true }).press('Enter')
  await findsNothing(alice, 'a vote that is prepared')
  await page.getByRole('button', { name: vote.open, exact: true }).click()
  await expect(page.getByText(vote.ballots(0, '0'))).toBeVisible()

  // The machine of the team is the one at the projector.
  const screen = await page.context().newPage()
  await screen.goto(address)
  const { pathname, hash } = new URL(address)
  const arrive = async (name: string) => {
    const one = await people.arrives(name)
    await one.page.setViewportSize({ width: 390, height: 844 })
    await one.page.goto(`${one.network.origin}${pathname}${hash}`)
    return one
  }
  const [awa, bran, chloe] = [await arrive('Awa'), await arrive('Bran'), await arrive('Chloe')]
  const said = awa.words.stage.vote
  await expect(screen.getByText(said.phone)).toBeVisible()
  await expect(screen.getByRole('radio')).toHaveCount(0)
  await findsNothing({ page: screen }, 'the projector while one votes')

  await awa.page.getByRole('radio', { name: 'The heron' }).check()
  await awa.page.getByRole('button', { name: said.send }).click()
  await expect(awa.page.getByText(said.counted('The heron'))).toBeVisible()
  await findsNothing(awa, 'a ballot in the hand')
  await bran.page.getByRole('radio', { name: 'The market' }).check()
  await bran.page.getByRole('button', { name: said.send }).click()
  await expect(bran.page.getByText(said.counted('The market'))).toBeVisible()
  // Whoever votes by keyboard, and thinks again.
  await bran.page.getByRole('radio', { name: 'The market' }).press('ArrowUp')
  await bran.page.getByRole('button', { name: said.change }).click()
  await expect(bran.page.getByText(said.counted('The heron'))).toBeVisible()

  await expect(chloe.page.getByRole('radio', { name: 'The lighthouse' })).toBeVisible()
  chloe.network.pull()
  await chloe.page.getByRole('radio', { name: 'The lighthouse' }).check()
  await chloe.page.getByRole('button', { name: said.send }).click()
  await expect(chloe.page.getByText(said.failed.unreachable)).toBeVisible()
  await expect(page.getByText(vote.ballots(2, '2'))).toBeVisible()
  chloe.network.plug()
  await expect(chloe.page.getByRole('radio', { name: 'The lighthouse' })).toBeChecked()
  await chloe.page.getByRole('button', { name: said.again }).click()
  await expect(chloe.page.getByText(said.counted('The lighthouse'))).toBeVisible()
  await expect(page.getByText(vote.ballots(3, '3'))).toBeVisible()
  await expect(screen.getByText('3 ballots')).toHaveCount(0)

  await page.getByRole('button', { name: vote.close, exact: true }).click()
  const asked = page.getByRole('alertdialog')
  await asked.getByRole('button', { name: vote.close, exact: true }).click()
  await expect(awa.page.getByRole('region').getByText(said.closed)).toBeVisible()
  await expect(awa.page.getByRole('radio', { name: 'The market' })).toBeDisabled()
  await page.getByRole('button', { name: vote.takeOver }).click()
  await page.getByRole('button', { name: vote.showResult }).click()
  await expect(screen.getByText(said.result)).toBeVisible()
  await expect(screen.locator('.stage-first')).toContainText('The heron')
  await expect(screen.locator('.stage-first')).toContainText('2')
  await findsNothing({ page: screen }, 'the result on the projector')

  await page.getByRole('link', { name: words.report.title, exact: true }).click()
  await expect(page.getByRole('row', { name: 'The heron' })).toContainText('2')
})
