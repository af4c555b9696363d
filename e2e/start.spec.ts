import { expect, test } from './fixtures.ts'

test('the printed link opens Ruche, and the browser refuses nothing of it', async ({
  page,
  relay,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(relay.setupLink(relay.origin))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(complaints).toEqual([])
})
