import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { MONTH } from './month.ts'

test('a link with filters opens filtered, and the way back leads through every filter', async ({
  alice,
}) => {
  const { page, words } = alice
  await alice.turnsToTheMonth()
  await alice.plansPost('Quiz night', `${MONTH}-12`)
  await alice.plansPost('Café open day', `${MONTH}-13`)
  const bar = page.getByRole('toolbar', { name: words.filters.title })
  const text = page.getByRole('textbox', { name: words.filters.text })
  await expect(bar).toBeVisible()

  await page.keyboard.press('Escape')
  await alice.day(`${MONTH}-12`).getByRole('group').focus()
  await page.keyboard.press('/')
  await expect(text).toBeFocused()
  await page.keyboard.type('CAFE')
  await expect(alice.post('Quiz night')).toBeHidden()
  await expect(alice.post('Café open day')).toBeVisible()
  await expect(page.getByText(words.calendar.postsOf(1, 2))).toBeVisible()
  await expect(page).toHaveURL(/[?]q=CAFE$/)

  await bar.getByRole('button', { name: words.filters.facets.status }).click()
  const list = page.getByRole('listbox', { name: words.filters.facets.status })
  await expect(list.getByRole('option').first()).toBeFocused()
  await findsNothing(alice, 'the filters')
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(
    page.getByRole('heading', { name: words.filters.noMatch, exact: true }),
  ).toBeVisible()
  await expect(page).toHaveURL(/[?]status=cancelled&q=CAFE$/)

  await page.goBack()
  await expect(alice.post('Café open day')).toBeVisible()
  await page.reload()
  await expect(alice.post('Café open day')).toBeVisible()
  await expect(alice.post('Quiz night')).toBeHidden()
  await expect(text).toHaveValue('CAFE')
  await bar.getByRole('button', { name: words.filters.clear }).click()
  await expect(alice.post('Quiz night')).toBeVisible()
})

test('nothing goes from sight without a word: a new post that the filters hide, and a colleague’s change', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  await page.goto(`${new URL(page.url()).pathname}?q=quiz`)
  await expect(page.getByRole('textbox', { name: words.filters.text })).toHaveValue('quiz')

  await expect(page.getByRole('button', { name: words.shell.newPost })).toBeVisible()
  await page.keyboard.press('c')
  await expect(alice.title).toBeFocused()
  await page.keyboard.type('Open day')
  await page.keyboard.press('Escape')
  await expect(alice.drawer).toBeHidden()
  await expect(page).toHaveURL(/[?]q=quiz$/)
  await expect(page.getByText(words.filters.strayed(1))).toBeVisible()
  await expect(alice.post('Open day')).toBeHidden()

  // Bob, without filters, gives it a title that the words are found in.
  await bob.post('Open day').click()
  await bob.title.fill('Open quiz')
  await bob.page.keyboard.press('Escape')
  await expect(alice.post('Open quiz')).toBeVisible()
  await expect(page.getByText(words.filters.strayed(1))).toBeHidden()
  await bob.post('Open quiz').click()
  await bob.title.fill('Open day')
  await bob.page.keyboard.press('Escape')
  await expect(alice.post('Open quiz')).toBeHidden()

  await page.getByRole('button', { name: words.filters.showStrayed }).click()
  await expect(alice.post('Open day')).toBeFocused()
})
