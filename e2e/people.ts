import type { Browser, BrowserContextOptions } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Language } from '#client/i18n/language.ts'
import type { Role } from '#shared/access/roles.ts'
import type { Network } from './network.ts'
import { type Person, sitDown } from './person.ts'
import { type Relay, SETUP_CODE } from './relay.ts'

export const WORKSPACE = 'Riverside Makers'

/** A browser in somebody's hand. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

export interface People {
  /** Somebody at a fresh browser, at none of our pages yet. */
  arrives(name: string, options?: ArrivalOptions): Promise<Person>
  /** Makes the workspace on the page that the relay's printed link leads to. */
  setsUp(person: Person): Promise<void>
  /** Has made the workspace already, for the many promises that begin later. */
  ownsOne(person: Person): Promise<void>
  /** Makes a link on the team's page, or in the settings one for a further device of one's own. */
  invites(host: Person, whom?: 'person' | 'device', as?: Role): Promise<LinkFor>
  /** Comes in on the page that the link leads to. */
  joins(person: Person, link: LinkFor): Promise<void>
  /** Has been invited and has come in already. */
  belongs(person: Person, host: Person, as?: Role): Promise<void>
}

/** The same link at the address under which somebody reaches the relay. */
export type LinkFor = (person: Person) => string

export interface ArrivalOptions {
  readonly language?: Language
  readonly browser?: BrowserContextOptions
  /** Opens Ruche by a name instead of an address in figures. */
  readonly byName?: boolean
}

const BROWSER_LANGUAGES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' }

/** @param networks lines that nobody uses yet */
export function createPeople(browser: Browser, relay: Relay, networks: Network[]): People {
  return {
    async arrives(name, { language = 'en', browser: options = {}, byName = false } = {}) {
      const line = networks.pop()
      if (!line) throw new Error('There are more people than networks')
      const network = byName ? { ...line, origin: line.named } : line
      const locale = BROWSER_LANGUAGES[language]
      const context = await browser.newContext({ baseURL: network.origin, locale, ...options })
      return sitDown({ name, context, network, language })
    },
    async setsUp(person) {
      const { page, words, name, network } = person
      await page.goto(relay.setupLink(network.origin))
      await page.getByLabel(words.setup.workspaceName).fill(WORKSPACE)
      await page.getByLabel(words.setup.yourName).fill(name)
      await page.getByRole('button', { name: words.setup.create }).click()
      await isInside(person)
    },
    async ownsOne(person) {
      const { name, language } = person
      await told(person, 'POST', '/workspaces', {
        setupCode: SETUP_CODE,
        name: WORKSPACE,
        timeZone: 'Europe/Paris',
        locale: language,
        person: { name },
      })
      await isHome(person)
    },
    async invites({ page, words: { roles, settings, team }, goesTo }, whom = 'person', as) {
      const before = page.url()
      if (whom === 'device') {
        await goesTo('settings')
        await page.getByRole('button', { name: settings.addDevice }).click()
      } else {
        await goesTo('people')
        await page.getByRole('button', { name: team.invite, exact: true }).click()
        if (as) await page.getByLabel(roles.label, { exact: true }).selectOption(as)
        await page.getByRole('button', { name: team.makeLink }).click()
      }
      const label = whom === 'device' ? settings.deviceLink : team.link
      const address = await page.getByLabel(label, { exact: true }).inputValue()
      await page.goto(before)
      const { pathname, hash } = new URL(address)
      return ({ network }) => `${network.origin}${pathname}${hash}`
    },
    async joins(person, link) {
      const { page, words, name } = person
      await page.goto(link(person))
      await page.getByLabel(words.setup.yourName).fill(name)
      await page.getByRole('button', { name: words.join.join, exact: true }).click()
      await isInside(person)
    },
    async belongs(person, host, as = 'editor') {
      const { workspaces } = await told(host, 'GET', '/session')
      const path = `/workspaces/${workspaces[0].id}/invitations`
      const { secret } = await told(host, 'POST', path, { role: as, uses: 1, hours: 1 })
      await told(person, 'POST', '/join', { secret, person: { name: person.name } })
      await isHome(person)
    },
  }
}

async function isHome(person: Person): Promise<void> {
  await person.page.goto('/')
  await isInside(person)
}

async function isInside({ page, words }: Person): Promise<void> {
  await expect(page.getByRole('navigation', { name: words.shell.mainNavigation })).toBeVisible()
}

/** What the relay answers to this person's browser. */
async function told({ context, network }: Person, method: string, path: string, data?: object) {
  const answer = await context.request.fetch(`${network.origin}/api${path}`, {
    method,
    headers: { origin: network.origin },
    ...(data && { data }),
  })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`)
  return answer.json()
}
