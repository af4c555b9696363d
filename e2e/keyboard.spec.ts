import { expect, test } from './fixtures.ts'

test('without a mouse: set up, write, move, edit, delete and bring back', async ({
  people,
  relay,
}) => {
  const alice = await people.arrives('Alice Martin')
  const { page, words, formats } = alice
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await page.goto(relay.setupLink(alice.network.origin))
  await expect(page.getByLabel(words.setup.workspaceName)).toBeFocused()
  await page.keyboard.type('Riverside Makers')
  await press('Tab')
  await page.keyboard.type(alice.name)
  await press('Enter')
  await expect(page.getByRole('heading', { name: words.empty.firstTitle })).toBeVisible()

  await press('c')
  await expect(alice.title).toBeFocused()
  await page.keyboard.type('Quiz night')
  await press('Enter', 'Escape')
  await expect(alice.drawer).toBeHidden()
  const post = alice.post('Quiz night')
  await expect(post).toBeFocused()

  const today = Temporal.Now.plainDateISO('Europe/Paris')
  const nextWeek = today.add({ days: 7 }).toString()
  await press('m', 'ArrowDown', 'Enter')
  await expect(alice.postOn(nextWeek, 'Quiz night')).toBeFocused()
  // Once: what the toast says, the calendar does not say again.
  const announced = page.getByRole('status').filter({ hasText: formats.day(nextWeek) })
  await expect(announced).toHaveCount(1)
  await expect(announced).toContainText(words.deeds.movedTo(formats.day(nextWeek)))

  const { names, nowOn, one, redone, undone } = words.deeds
  const move = names.moved(one('Quiz night'))
  const now = (day: string) => nowOn(move, formats.day(day))
  await press('Control+Z')
  await expect(page.getByRole('status').getByText(undone(now(today.toString())))).toBeVisible()
  await expect(alice.postOn(today.toString(), 'Quiz night')).toBeFocused()
  await press('Control+Shift+Z')
  await expect(page.getByRole('status').getByText(redone(now(nextWeek)))).toBeVisible()
  await expect(alice.postOn(nextWeek, 'Quiz night')).toBeFocused()

  await press('i')
  await page.keyboard.type('Prizes')
  await press('Enter')
  await expect(alice.idea('Prizes')).toBeVisible()
  await expect(page.getByRole('status').getByText(words.deeds.noted)).toHaveCount(1)
  await press('Escape')
  await expect(alice.postOn(nextWeek, 'Quiz night')).toBeFocused()

  await press('Enter')
  await expect(alice.drawer).toBeVisible()
  await alice.title.focus()
  await press('Control+A')
  await page.keyboard.type('Grand quiz night')
  await press('Escape')
  await expect(alice.postOn(nextWeek, 'Grand quiz night')).toBeFocused()

  await press('Delete')
  await expect(alice.post('Grand quiz night')).toBeHidden()
  await press('Control+Z')
  await expect(alice.postOn(nextWeek, 'Grand quiz night')).toBeVisible()

  await press('g', 'a')
  await expect(page.getByRole('heading', { level: 1, name: words.today.title })).toBeVisible()
})

test('the list of a full day opens by key, and gives the focus back', async ({ alice }) => {
  const { page, words, formats } = alice
  const today = Temporal.Now.plainDateISO('Europe/Paris').toString()
  await expect(page.getByRole('heading', { name: words.empty.firstTitle })).toBeVisible()
  for (let post = 1; post <= 9; post++) {
    await page.keyboard.press('c')
    await expect(alice.title).toBeFocused()
    await page.keyboard.type(`Post ${post}`)
    await page.keyboard.press('Escape')
    await expect(alice.drawer).toBeHidden()
  }
  await alice.day(today).getByRole('group').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  const more = alice.day(today).getByRole('button', { name: formats.day(today) })
  await expect(more).toBeFocused()
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: words.spoken.allOf(formats.day(today)) })
  await expect(list.getByRole('button', { name: /Post \d/ })).toHaveCount(9)
  await expect(list.getByRole('button', { name: /Post \d/ }).first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(more).toBeFocused()
})

test('J and K lead from an open post to its neighbours at once, and E writes in it', async ({
  alice,
}) => {
  const { page, words } = alice
  await expect(page.getByRole('heading', { name: words.empty.firstTitle })).toBeVisible()
  for (const title of ['Opening night', 'Quiz night']) {
    await page.keyboard.press('c')
    await expect(alice.title).toBeFocused()
    await page.keyboard.type(title)
    await page.keyboard.press('Escape')
    await expect(alice.drawer).toBeHidden()
  }
  const [first = '', second = ''] = await page
    .getByRole('grid')
    .getByRole('button', { name: / night/ })
    .evaluateAll((posts) => posts.map((post) => post.getAttribute('title') ?? ''))
  await alice.post(first).focus()
  await page.keyboard.press('Enter')
  await expect(alice.title).toHaveValue(first)
  await page.keyboard.press('j')
  await expect(alice.title).toHaveValue(second)
  await page.keyboard.press('k')
  await expect(alice.title).toHaveValue(first)
  await alice.title.click()
  await page.keyboard.press('End')
  await page.keyboard.type(', jokes')
  await expect(alice.title).toHaveValue(`${first}, jokes`)
  await page.keyboard.press('Enter')
  await expect(alice.text).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(alice.drawer).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(alice.drawer).toBeVisible()
  await page.keyboard.press('e')
  await expect(alice.text).toBeFocused()
})
