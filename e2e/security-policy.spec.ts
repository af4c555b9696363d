import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

/** What the browser refused because of the relay's security policy, on every page of this context, from its first line on. */
async function refusalsIn(context: BrowserContext): Promise<readonly string[]> {
  const refusals: string[] = []
  await context.exposeFunction('tellRefusal', (refusal: string) => void refusals.push(refusal))
  await context.addInitScript(() => {
    const { tellRefusal } = window as unknown as { tellRefusal(refusal: string): void }
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample, sourceFile }) =>
      tellRefusal(`${violatedDirective} ${sourceFile} ${sample}`),
    )
  })
  return refusals
}

test.describe('with the app on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the browser refuses nothing on any page of Ruche', async ({ people, relay }) => {
    const alice = await people.arrives('Alice Martin')
    const { page, words } = alice
    const refusals = await refusalsIn(alice.context)
    await page.goto(relay.setupLink(alice.network.origin))
    await expect(page.getByRole('heading', { name: words.setup.title })).toBeVisible()
    await people.setsUp(alice)
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true))
    await alice.turnsToTheMonth()
    await alice.plansPost('Open house', day(8))
    await alice.opensPost('Open house')
    await alice.writesText('Come and see what we made.')
    await page.keyboard.press('Escape')
    await alice.goesTo('import')
    // Read in a worker.
    await page.locator('input[type=file]').setInputFiles({
      name: 'plan.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Title,Date\nFlea market,2026-11-09\n'),
    })
    await expect(page.getByText('Flea market').first()).toBeVisible()
    const navigation = page.getByRole('navigation', { name: words.shell.mainNavigation })
    for (const link of await navigation.getByRole('link').all()) {
      await link.click()
      await expect(link).toHaveAttribute('aria-current', 'page')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
    const bob = await people.arrives('Bob Keller')
    const bobsRefusals = await refusalsIn(bob.context)
    await people.joins(bob, await people.invites(alice))
    await bob.turnsToTheMonth()
    await expect(bob.postOn(day(8), 'Open house')).toBeVisible()
    expect([...refusals, ...bobsRefusals]).toEqual([])
  })
})

test('scripts cannot read who is signed in, passkeys stay possible, and what somebody smuggles into a page does not run, and does not even become elements', async ({
  alice,
}) => {
  const { page, context } = alice
  expect(await page.evaluate(() => document.cookie)).toBe('')
  const [session] = (await context.cookies()).filter(({ name }) => name === 'ruche_session')
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false, path: '/' })
  expect(await allows(page, 'publickey-credentials-get')).toBe(true)
  expect(await allows(page, 'publickey-credentials-create')).toBe(true)
  for (const feature of ['camera', 'microphone', 'geolocation', 'usb', 'payment'])
    expect(await allows(page, feature), feature).toBe(false)

  const refusals = await refusalsIn(context)
  await page.reload()
  await alice.turnsToTheMonth()
  const outcomes = await page.evaluate(() => {
    const tried = (attempt: () => void): string => {
      try {
        attempt()
        return 'taken'
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error)
      }
    }
    const script = document.createElement('script')
    script.append('window.smuggled = 1')
    const far = document.createElement('script')
    return {
      html: tried(() => {
        document.body.innerHTML = '<img src="x" onerror="window.smuggled = 1">'
      }),
      handler: tried(() => document.body.setAttribute('onclick', 'window.smuggled = 1')),
      elsewhere: tried(() => {
        far.src = 'https://elsewhere.example/x.js'
      }),
      worker: tried(() => void new Worker('data:text/javascript,1')),
      inline: tried(() => document.body.append(script)),
      newPolicy: tried(() => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): object }
        }
        trustedTypes.createPolicy('default', { createHTML: (text: string) => text })
      }),
    }
  })
  const { inline, ...refused } = outcomes
  for (const [attempt, outcome] of Object.entries(refused)) expect(outcome, attempt).toBe('refused')
  expect(await page.evaluate(() => 'smuggled' in window)).toBe(false)
  await expect(
    page.getByRole('navigation', { name: alice.words.shell.mainNavigation }),
  ).toBeVisible()
  expect(refusals.length).toBeGreaterThanOrEqual(Object.keys(refused).length)
})

function allows(page: Page, feature: string): Promise<boolean> {
  return page.evaluate((asked) => {
    const { featurePolicy } = document as unknown as {
      featurePolicy: { allowsFeature(feature: string): boolean }
    }
    return featurePolicy.allowsFeature(asked)
  }, feature)
}
