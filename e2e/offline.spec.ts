import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test.use({ serviceWorkers: 'allow' })

test('two people who are offline lose nothing: their edits converge, a text holds every word of both, and of a post that both moved anybody chooses the place', async ({
  alice,
  bob,
}) => {
  test.slow()
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  // The editor comes with the app, soon after the first page.
  await alice.hasTheApp()
  await bob.hasTheApp()

  await test.step('edits on both sides converge', async () => {
    await alice.plansPost('Opening night', day(8))
    await expect(bob.postOn(day(8), 'Opening night')).toBeVisible()
    // Bob may see it before it is on the relay's disk, and until then it counts as waiting.
    await alice.seesSaved()

    await alice.losesNetwork()
    await bob.losesNetwork()
    await alice.plansPost('Written on the train', day(9))
    await alice.dragsPost('Opening night', day(10))
    await bob.plansPost('Written in the cellar', day(9))
    await bob.notesIdea('An idea from the cellar')
    await alice.seesOffline(3)
    await bob.seesOffline(3)

    await alice.findsNetwork()
    await bob.findsNetwork()
    for (const person of [alice, bob]) {
      await person.seesSaved()
      await expect(person.postOn(day(10), 'Opening night')).toBeVisible()
      await expect(person.postOn(day(9), 'Written on the train')).toBeVisible()
      await expect(person.postOn(day(9), 'Written in the cellar')).toBeVisible()
      await expect(person.idea('An idea from the cellar')).toBeVisible()
    }
  })

  await test.step('a text holds every word of both, and of a post that both moved anybody chooses the place', async () => {
    await alice.plansPost('Ours', day(8))
    await expect(bob.postOn(day(8), 'Ours')).toBeVisible()
    await alice.losesNetwork()
    await bob.losesNetwork()
    await alice.dragsPost('Ours', day(9))
    await alice.opensPost('Ours')
    await alice.writesText('What Alice wrote. ')
    await bob.dragsPost('Ours', day(10))
    await bob.opensPost('Ours')
    await bob.writesText('What Bob wrote. ')

    await alice.findsNetwork()
    await bob.findsNetwork()
    await expect(alice.text).toContainText('What Bob wrote.')
    await expect(bob.text).toContainText('What Alice wrote.')
    await alice.title.focus()
    await bob.title.focus()
    await expect(async () => {
      expect(await bob.text.textContent()).toBe(await alice.text.textContent())
    }).toPass({ timeout: 15_000 })

    const { title, fields, keep, versions } = bob.words.apart
    const marked = alice.page.getByLabel(versions(2))
    await expect(marked).toHaveCount(1)
    const choice = bob.drawer.getByRole('region', { name: title.you('Alice', fields.date) })
    await choice.getByRole('button', { name: keep(bob.formats.dayShort(day(9))) }).click()
    await expect(choice).toBeHidden()
    await expect(alice.drawer.getByText(title.you('Bob', fields.date))).toBeHidden()
    await expect(marked).toHaveCount(0)
    await alice.closesPost()
    await bob.closesPost()
    await expect(alice.post('Ours')).toHaveCount(1)
    await expect(alice.postOn(day(9), 'Ours')).toBeVisible()
    await expect(bob.postOn(day(9), 'Ours')).toBeVisible()
  })
})

test('a reload keeps everything while offline, the text of an open post and the count of what waits, too, and the relay is asked at once when somebody wishes', async ({
  alice,
}) => {
  test.slow()
  const { page, words } = alice
  await alice.turnsToTheMonth()
  await alice.hasTheApp()

  await test.step('a reload while offline keeps everything, and the count of what waits', async () => {
    await alice.plansPost('Kept at home', day(8))
    await alice.seesSaved()

    await alice.losesNetwork()
    await alice.plansPost('Written offline', day(9))
    await alice.seesOffline(2)
    await alice.page.reload()
    await expect(alice.postOn(day(8), 'Kept at home')).toBeVisible()
    await expect(alice.postOn(day(9), 'Written offline')).toBeVisible()
    await alice.seesOffline(2)

    await alice.findsNetwork()
    await alice.seesSaved()
  })

  await test.step('a reload in the middle of a post brings its text back, with a network and without', async () => {
    await alice.plansPost('Opening night', day(10))
    await alice.opensPost('Opening night')
    await alice.writesText('Doors at eight.')
    await alice.page.reload()
    await expect(alice.text).toHaveText('Doors at eight.')

    await alice.losesNetwork()
    await alice.writesText(' Bring a friend.')
    await alice.page.reload()
    await expect(alice.text).toHaveText('Doors at eight. Bring a friend.')
    await alice.writesText(' Or two.')

    await alice.findsNetwork()
    await alice.closesPost()
    await alice.seesSaved()
  })

  await test.step('whoever does not want to wait asks the relay at once, and is told what came of it', async () => {
    await alice.notesIdea('Written before')
    await alice.seesSaved()
    // The relay is out of reach, and the browser does not know.
    alice.network.pull()
    await alice.notesIdea('Written in the tunnel')
    await alice.seesOffline(1)
    await alice.syncLine.click()
    const panel = page.getByRole('dialog', { name: words.sync.label })
    await panel.getByRole('button', { name: words.syncPanel.tryNow }).click()
    await expect(panel.getByText(words.syncPanel.noAnswer)).toBeVisible()

    alice.network.plug()
    await panel.getByRole('button', { name: words.syncPanel.tryNow }).click()
    await expect(panel.getByText(words.sync.saved)).toBeVisible()
  })
})

test('a cold start without a network shows the plan, and can be worked in', async ({
  alice,
  bob,
}) => {
  await alice.turnsToTheMonth()
  await alice.plansPost('Before the flight', day(8))
  await alice.seesSaved()
  await alice.hasTheApp()
  await alice.page.close()

  await alice.losesNetwork()
  const onThePlane = await alice.opensTab()
  await onThePlane.turnsToTheMonth()
  await expect(onThePlane.postOn(day(8), 'Before the flight')).toBeVisible()
  await onThePlane.plansPost('Above the clouds', day(9))
  await onThePlane.seesOffline(2)

  await onThePlane.findsNetwork()
  await onThePlane.seesSaved()
  await bob.turnsToTheMonth()
  await expect(bob.postOn(day(9), 'Above the clouds')).toBeVisible()
})
