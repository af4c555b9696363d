import { findsNothing } from './acts/axe.ts'
import { givesRole, rowOf } from './acts/team.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

// Several people each, on a machine that may have much else to do.
test.describe.configure({ timeout: 120_000 })

test('an owner’s page of the team keeps what is open in it while colleagues come and turn pages, tells namesakes apart, and forgets whoever is removed', async ({
  alice,
  bob,
  people,
}) => {
  const { page, words } = alice
  const { team, shell, post } = words
  const owner = alice.drawer.getByLabel(post.owner)
  const note = page.getByText(team.namesakes(bob.name, 2))
  await alice.goesTo('people')
  const role = rowOf(alice, bob.name).getByRole('button', { name: words.roles.names.editor })
  const chosen = page.getByRole('menuitemradio', { name: words.roles.names.editor })
  const nour = await people.arrives('Nour Haddad')

  await test.step('what is open stays open while colleagues come and turn pages', async () => {
    await role.press('Enter')
    await expect(chosen).toBeFocused()
    await bob.goesTo('settings')
    await bob.goesTo('calendar')
    await people.belongs(nour, alice, 'moderator')
    await expect(rowOf(alice, nour.name)).toContainText(team.here)
    await expect(chosen).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(chosen).toBeHidden()
    await expect(role).toBeFocused()
    await expect(note).toBeHidden()
  })

  await test.step('two people with the same name are told apart, and an owner is told calmly that there are two', async () => {
    await nour.goesTo('settings')
    const name = nour.page.getByLabel(nour.words.settings.yourName)
    await name.fill(bob.name)
    await name.press('Enter')
    await expect(note).toBeVisible()
    const [first, second] = [`${bob.name} (1)`, `${bob.name} (2)`]
    await expect(rowOf(alice, first)).toContainText(words.roles.names.editor)
    await expect(rowOf(alice, second)).toContainText(words.roles.names.moderator)
    await findsNothing(alice, 'two people with the same name')
    await alice.goesTo('calendar')
    await alice.turnsToTheMonth()
    await alice.plansPost('Open house', day(8))
    await alice.opensPost('Open house')
    for (const one of [first, second]) await expect(owner).toContainText(one)
    await alice.closesPost()
    await alice.goesTo('people')
    await page.getByRole('button', { name: team.remove(second) }).click()
    await expect(page.getByRole('alertdialog', { name: team.removeQuestion(second) })).toBeVisible()
    await page.getByRole('button', { name: team.removeNow }).click()
    await expect(note).toBeHidden()
    await expect(rowOf(alice, bob.name)).toContainText(words.roles.names.editor)
  })

  await test.step('a role is chosen by keys, and has the focus afterwards', async () => {
    await role.press('Enter')
    await expect(chosen).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    const guest = rowOf(alice, bob.name).getByRole('button', { name: words.roles.names.guest })
    await expect(guest).toBeFocused()
    await givesRole(alice, bob.name, 'editor')
  })

  await test.step('whoever is removed is no longer counted nor proposed, and still has what they had', async () => {
    await alice.goesTo('calendar')
    await alice.turnsToTheMonth()
    await alice.opensPost('Open house')
    await owner.selectOption({ label: bob.name })
    await alice.closesPost()
    await expect(page.getByText(shell.members(2))).toBeAttached()
    await alice.goesTo('people')
    await page.getByRole('button', { name: team.remove(bob.name) }).click()
    await page.getByRole('button', { name: team.removeNow }).click()
    await expect(page.getByText(shell.members(1))).toBeAttached()

    await alice.goesTo('calendar')
    await alice.turnsToTheMonth()
    await alice.opensPost('Open house')
    await expect(owner.getByRole('option', { selected: true })).toHaveText(bob.name)
    await alice.closesPost()
    await alice.plansPost('Quiz night', day(9))
    await alice.opensPost('Quiz night')
    await expect(owner).toContainText(alice.name)
    await expect(owner).not.toContainText(bob.name)
  })
})

test('the last owner reads at once why they stay one, and is asked when there is another', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  const reads = async (sentence: string) => {
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByRole('alertdialog')).toHaveCount(0)
  }
  const stepsDown = async () => {
    await rowOf(alice, alice.name).getByRole('button', { name: words.roles.names.owner }).click()
    await page.getByRole('menuitemradio', { name: words.roles.names.editor }).click()
  }
  await alice.goesTo('people')
  await expect(rowOf(alice, bob.name)).toBeVisible()
  await stepsDown()
  await reads(words.team.problems['last-owner'])
  await alice.goesTo('settings')
  await page.getByRole('button', { name: words.settings.leave }).click()
  await reads(words.settings.endProblems['last-owner'])

  await givesRole(alice, bob.name, 'owner')
  await stepsDown()
  await expect(page.getByRole('alertdialog', { name: words.team.stepDownQuestion })).toBeVisible()
})

test('links that are made at an address of this machine alone say that they open on no other; names of every kind stand as they are', async ({
  alice,
  people,
}) => {
  const { page, words } = alice

  await test.step('links say that they open on no other machine', async () => {
    await alice.goesTo('people')
    for (const note of ['', 'December']) {
      await page.getByRole('button', { name: words.team.invite, exact: true }).click()
      await page.getByLabel(words.team.note, { exact: true }).fill(note)
      await page.getByRole('button', { name: words.team.makeLink }).click()
      await expect(page.getByText(words.reach.onlyHere)).toBeVisible()
      await page.getByRole('button', { name: words.team.done }).click()
    }
    // Two with the same role, each by a name of its own.
    const { roles, team } = words
    const editor = roles.names.editor
    await expect(
      page.getByRole('button', { name: team.revokeFor(editor, 'December'), exact: true }),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: team.revokeMade(editor, '') })).toHaveCount(1)
    await alice.goesTo('settings')
    await page.getByRole('button', { name: words.settings.addDevice }).click()
    await expect(page.getByText(words.reach.onlyHere)).toBeVisible()
    await findsNothing(alice, 'a link for another device')
  })

  await test.step('names stand as they are: from right to left, or in one long word', async () => {
    const sara = await people.arrives('سارة رضایی')
    await people.belongs(sara, alice)
    const long = await people.arrives('Wolfeschlegelsteinhausenbergerdorff'.repeat(3).slice(0, 80))
    await people.belongs(long, alice)
    await alice.goesTo('people')
    // The hour comes after the name: a line that turns around has its end on the left of its beginning.
    const use = page.getByRole('listitem').filter({ hasText: sara.name }).last()
    await expect(use).toContainText(':')
    const reads = await use.evaluate((line) => {
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      const first = texts.nextNode()
      let last = first
      for (let text = first; text; text = texts.nextNode()) last = text
      const place = (text: Node | null, offset: number) => {
        const letter = document.createRange()
        if (text) letter.setStart(text, offset)
        if (text) letter.setEnd(text, offset + 1)
        return letter.getBoundingClientRect().left
      }
      return place(last, (last?.textContent?.length ?? 1) - 1) - place(first, 0)
    })
    expect(reads).toBeGreaterThan(0)

    await page.getByRole('button', { name: words.team.remove(long.name) }).click()
    const dialog = page.getByRole('alertdialog')
    await expect(dialog).toContainText(long.name)
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  })
})
