import { expect, test } from './test.ts'

test('the printed link opens Ruche, without anything that the browser refuses', async ({
  page,
  relay,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(relay.link)
  await expect(page).toHaveTitle(/Ruche/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(complaints).toEqual([])
})

test('the relay comes back at the same address with what it had', async ({ request, relay }) => {
  const setupCode = new URL(relay.link).hash.slice('#setup='.length)
  const made = await request.post('/api/workspaces', {
    data: {
      setupCode,
      name: 'Club photo',
      timeZone: 'Europe/Paris',
      locale: 'fr',
      person: { name: 'Alice' },
    },
  })
  expect(made.status()).toBe(201)
  await relay.kill()
  await relay.start()
  expect(relay.link).toBe(`${relay.url}/`)
  const session = await request.get('/api/session')
  expect(await session.json()).toMatchObject({ person: { name: 'Alice' } })
})
