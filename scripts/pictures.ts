// `npm run pictures`: the pictures of the README and the guides, from the running app and a month that is made up.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type WebSocketRoute,
} from '@playwright/test'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { entriesName } from '#shared/protocol/entries-name.ts'
import { CHROMIUM_ARGUMENTS } from '../e2e/chromium.ts'
import { SETUP_CODE, startRelay } from '../e2e/relay.ts'
import { findBrowser } from './lib/browser.ts'
import { buildClient } from './lib/build-client.ts'
import { ROOT } from './lib/paths.ts'
import { takeContest } from './pictures/contest.ts'
import { TEAM, TODAY, writeDemo } from './pictures/demo.ts'
import {
  type Contest,
  writeContest,
  writeCounts,
  writeEntries,
  writeScores,
} from './pictures/demo-contest.ts'
import { EVENT, writeEvent } from './pictures/demo-event.ts'
import { NOTED, writeModeration } from './pictures/demo-moderation.ts'
import { writeNews } from './pictures/demo-news.ts'
import { writeRota, writeRush } from './pictures/demo-rush.ts'
import { takeEntries } from './pictures/entries.ts'
import { takeApart, takePalette, takeWriting } from './pictures/guide.ts'
import { takeModeration } from './pictures/guide-moderation.ts'
import { takeLive } from './pictures/live.ts'
import { drawPosters } from './pictures/poster.ts'
import {
  takeImport,
  takePhone,
  takePublishing,
  takeRepeated,
  takeSavedViews,
} from './pictures/prepare.ts'
import { takeVote } from './pictures/vote.ts'

const FOLDER = join(ROOT, 'docs/pictures')
type State = Awaited<ReturnType<BrowserContext['storageState']>>

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const FRENCH: BrowserContextOptions = {
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  reducedMotion: 'reduce',
}

/** Who comes for the moderation. */
const MODERATORS = ['Bastien Roy', 'Nour El Amrani']

/** Of `TEAM`, in its order. */
const ROLES = ['owner', 'editor', 'moderator', 'contributor'] as const

const built = await buildClient()
if (!built.ok) throw new Error(built.problem)
const found = await findBrowser()
if (!found.ok) throw new Error(found.problem)
mkdirSync(FOLDER, { recursive: true })

const relay = await startRelay([])
const browser = await chromium.launch({ executablePath: found.path, args: [...CHROMIUM_ARGUMENTS] })
try {
  await takePictures()
} finally {
  await browser.close()
  await relay.stop()
}

async function takePictures(): Promise<void> {
  const camille = await browser.newContext({ ...FRENCH, baseURL: relay.origin })
  const founded = await post(camille, '/api/workspaces', {
    setupCode: SETUP_CODE,
    name: 'Réseau Tremplin',
    timeZone: 'Europe/Paris',
    locale: 'fr',
    person: { name: TEAM[0] },
  })
  const workspace: string = founded.workspace.id
  const colleagues: BrowserContext[] = []
  const people: string[] = [founded.person.id]
  const invite = async (name: string, role: (typeof ROLES)[number]): Promise<void> => {
    const invitation = { role, uses: 1, hours: 1 }
    const link = await post(camille, `/api/workspaces/${workspace}/invitations`, invitation)
    const context = await browser.newContext({ ...FRENCH, baseURL: relay.origin })
    const joined = await post(context, '/api/join', { secret: link.secret, person: { name } })
    people.push(joined.person.id)
    colleagues.push(context)
  }
  for (const [place, role] of ROLES.entries()) if (place > 0) await invite(TEAM[place] ?? '', role)
  await fill(camille, workspace, people)

  const calendar = `/w/${workspace}/calendar/2026-10`
  for (const colleague of colleagues.slice(0, 2)) await open(colleague, calendar)
  const state = await camille.storageState()
  // First: what is attached then stands in the other pictures, too.
  await takeGuide(state, calendar)
  const views = [
    ['calendar-light', { width: 1440, height: 900 }, 'light'],
    ['calendar-dark', { width: 1440, height: 900 }, 'dark'],
    ['calendar-phone', { width: 390, height: 844 }, 'light'],
  ] as const
  for (const [name, viewport, colorScheme] of views) {
    const context = await browser.newContext({
      ...FRENCH,
      baseURL: relay.origin,
      storageState: state,
      viewport,
      colorScheme,
      hasTouch: viewport.width < 600,
    })
    const page = await open(context, calendar)
    await page
      .getByText('Retour d’expérience')
      .first()
      .or(page.getByText('Lina, de'))
      .first()
      .waitFor()
    await page.screenshot({ path: join(FOLDER, `${name}.png`) })
    if (name === 'calendar-light') await takePost(page)
    await context.close()
  }
  await takeFilters(state, calendar)
  await takeBulk(state, calendar)
  await takeViews(state, workspace)
  await takeCampaigns(state, workspace)
  await takeSlots(state, workspace)
  await takeIdeas(state, workspace)
  await takePillars(state, workspace)
  await takePrepared(state, workspace, calendar)
  await takeTeam(state, workspace)
  await fill(camille, workspace, people, writeEvent, 'events')
  const light = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  await takeEntries(
    {
      browser,
      team: { ...light, storageState: state, viewport: DESK },
      stranger: { ...light, viewport: PHONE, hasTouch: true, isMobile: true },
    },
    workspace,
    FOLDER,
  )
  await takeContests(state, { camille, workspace, people })
  await takeEvent(state, workspace)
  await fill(camille, workspace, people, writeModeration, 'moderation-2026')
  await takePeopleNoted(state, workspace)
  for (const name of MODERATORS) await invite(name, 'moderator')
  await fill(camille, workspace, people, writeRush, 'moderation-2026')
  await fill(camille, workspace, people, writeRota, 'desk')
  await takeModeration(
    async (path, on) =>
      open(
        await browser.newContext({
          ...FRENCH,
          baseURL: relay.origin,
          storageState: state,
          viewport: on === 'desk' ? DESK : PHONE,
          hasTouch: on === 'phone',
          colorScheme: 'light',
        }),
        `/w/${workspace}${path}`,
      ),
    FOLDER,
  )
  await takeApproval(state, calendar)
  // Last: what waits is counted in the other pictures, too.
  await fill(camille, workspace, people, writeNews)
  await takeNotifications(state, calendar)
  await takeToday(state, workspace)
  // Last: it holds the posts of all the others.
  await takeFreeze(state, calendar)
}

async function takeGuide(state: State, calendar: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const page = await open(camille, calendar)
  await takePalette(page, FOLDER)
  await takeApart(page, FOLDER)
  await takeWriting(page, FOLDER, await drawPosters(browser))
  await camille.close()
}

async function takePrepared(state: State, workspace: string, calendar: string): Promise<void> {
  const home = `/w/${workspace}`
  const light = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const camille = await browser.newContext({ ...light, storageState: state, viewport: DESK })
  const at = (path: string) => open(camille, path)
  await takeImport(at, home, FOLDER)
  await takeSavedViews(at, calendar, FOLDER)
  await takePublishing(at, calendar, FOLDER)
  await takeRepeated(at, { home, calendar }, FOLDER)
  await camille.close()
  const walking = await browser.newContext({ ...light, storageState: state, ...phone })
  await takePhone((path) => open(walking, path), home, FOLDER)
  await walking.close()
}

async function takePeopleNoted(state: State, workspace: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const page = await open(camille, `/w/${workspace}/moderation/people`)
  await page.getByRole('button', { name: NOTED }).click()
  await page.getByText('A recommencé').waitFor()
  await page.mouse.move(720, 880)
  await page.screenshot({ path: join(FOLDER, 'people-noted.png') })
  await camille.close()
}

async function takeEvent(state: State, workspace: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const viewport = { ...DESK, height: 1180 }
  const camille = await browser.newContext({ ...desk, storageState: state, viewport })
  const page = await open(camille, `/w/${workspace}/events`)
  await page.getByRole('link', { name: EVENT }).click()
  await page.getByRole('heading', { name: 'Pièces jointes' }).waitFor()
  await page.getByText('Rien d’annoncé').waitFor()
  await page.getByText('Participations et notes du jury').waitFor()
  await page.screenshot({ path: join(FOLDER, 'event.png') })
  const { pathname } = new URL(page.url())
  const walking = await browser.newContext({
    ...desk,
    storageState: state,
    viewport: PHONE,
    hasTouch: true,
  })
  const hall = await browser.newContext({
    ...desk,
    colorScheme: 'dark',
    viewport: { width: 1920, height: 1080 },
  })
  const look = {
    desk: (path: string) => open(camille, path),
    phone: (path: string) => open(walking, path),
    wall: (path: string) => open(hall, path),
    cut: await cuttable(hall),
  }
  const address = await takeLive(look, pathname, FOLDER)
  await takeVote(look, pathname, address, FOLDER)
  await camille.close()
  await walking.close()
  await hall.close()
}

/** Returns what cuts every line of its pages for good. */
async function cuttable(context: BrowserContext): Promise<() => Promise<void>> {
  const lines: WebSocketRoute[] = []
  let isCut = false
  await context.routeWebSocket(/\/sync\//, (line) => {
    if (isCut) return void line.close()
    line.connectToServer()
    lines.push(line)
  })
  return async () => {
    isCut = true
    await Promise.all(lines.map((line) => line.close()))
  }
}

async function takeContests(
  state: State,
  {
    camille,
    workspace,
    people,
  }: {
    readonly camille: BrowserContext
    readonly workspace: string
    readonly people: readonly string[]
  },
): Promise<void> {
  const now = Date.parse(TODAY)
  const judges = people.slice(0, 3)
  let contest: Contest = { event: '', criteria: [], challenge: '' }
  const writePlans = (_: Y.Doc, events: Y.Doc) => {
    contest = writeContest(events, judges, now)
  }
  await fill(camille, workspace, people, writePlans, 'events')
  const { event, criteria, challenge } = contest
  const writeJury = (_: Y.Doc, entries: Y.Doc) => {
    writeEntries(entries, now)
    writeScores(entries, { now, judges, criteria })
  }
  await fill(camille, workspace, people, writeJury, entriesName(event))
  const writeChecked = (_: Y.Doc, entries: Y.Doc) => {
    writeEntries(entries, now)
    writeCounts(entries, { now, by: judges[0] ?? '', first: '2026-09-25', days: 20 })
  }
  await fill(camille, workspace, people, writeChecked, entriesName(challenge))
  const light = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const desk = await browser.newContext({ ...light, storageState: state, viewport: DESK })
  const phone = await browser.newContext({
    ...light,
    storageState: state,
    viewport: PHONE,
    hasTouch: true,
  })
  await takeContest(
    { desk: (path) => open(desk, path), phone: (path) => open(phone, path) },
    {
      contest: `/w/${workspace}/events/${event}`,
      challenge: `/w/${workspace}/events/${challenge}`,
    },
    FOLDER,
  )
  await desk.close()
  await phone.close()
}

async function takeApproval(state: State, calendar: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const page = await open(camille, calendar)
  await page
    .getByRole('button', { name: /Portes ouvertes de Rennes/ })
    .first()
    .click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('button', { name: 'Revenir au texte validé' }).waitFor()
  await drawer.getByText('C’est corrigé, merci.').scrollIntoViewIfNeeded()
  await page.screenshot({ path: join(FOLDER, 'approval.png') })
  await camille.close()
}

async function takeToday(state: State, workspace: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const today = `/w/${workspace}/today`
  const writing = await open(camille, today)
  await writing.getByRole('link', { name: /Plus qu’un jour pour voter/ }).click()
  const drawer = writing.getByRole('dialog')
  const [, poster] = await drawPosters(browser)
  if (!poster) throw new Error('Nothing was drawn')
  await drawer.getByLabel('Choisir des fichiers').setInputFiles(poster)
  await drawer.locator('.small-file img').waitFor()
  await writing.close()
  const page = await open(camille, today)
  await page.getByRole('button', { name: 'Non merci' }).click()
  await page.locator('.today-picture img').first().waitFor()
  await page.getByText(/partent? encore aujourd’hui/).waitFor()
  await page.screenshot({ path: join(FOLDER, 'today.png') })
  await camille.close()
}

async function takeNotifications(state: State, calendar: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const page = await open(camille, calendar)
  await page
    .getByRole('button', { name: /^Notifications, \d+ non lues/ })
    .first()
    .click()
  await page.getByText('Angers vient d’ajouter').waitFor()
  await page.screenshot({ path: join(FOLDER, 'notifications.png') })
  await camille.close()
}

async function takeFreeze(state: State, calendar: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const page = await open(camille, calendar)
  await page
    .getByRole('button', { name: /Portes ouvertes de Rennes/ })
    .first()
    .waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Geler')
  await page.getByRole('option', { name: /Geler/ }).waitFor()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Geler les publications' })
  await dialog.getByLabel('Pourquoi').fill('Accident sur le salon : rien avant le point presse.')
  await dialog.getByRole('button', { name: 'Geler maintenant' }).click()
  await page
    .getByRole('button', { name: /Retenue/ })
    .first()
    .waitFor()
  await page.screenshot({ path: join(FOLDER, 'freeze.png') })
  await camille.close()
}

async function takeFilters(state: State, calendar: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const page = await open(camille, `${calendar}?channel=instagram,linkedin&status=review,scheduled`)
  await page
    .getByRole('button', { name: /Dernière heure du vote/ })
    .first()
    .waitFor()
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /^Statut/ })
    .click()
  await page.getByRole('option', { name: /^Programmé/ }).waitFor()
  await page.screenshot({ path: join(FOLDER, 'filters.png') })
  await camille.close()
}

async function takeBulk(state: State, calendar: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const page = await open(camille, calendar)
  const chip = (name: RegExp) => page.getByRole('grid').getByRole('button', { name })
  // What marks posts comes a moment after them.
  await page.getByRole('button', { name: 'Aller à une date' }).waitFor()
  await chip(/Palmarès/).click({ modifiers: ['Control'] })
  await chip(/Remise des diplômes/).click({ modifiers: ['Shift'] })
  await page.getByRole('button', { name: 'Décaler' }).click()
  await page.getByText('Nouvelles dates').waitFor()
  await page.screenshot({ path: join(FOLDER, 'bulk.png') })
  await camille.close()
}

async function takeViews(state: State, workspace: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  for (const view of ['week', 'list']) {
    const page = await open(camille, `/w/${workspace}/calendar/${view}/2026-10-15`)
    await page
      .getByRole('grid')
      .getByRole('button', { name: /Portes ouvertes de Rennes/ })
      .waitFor()
    // The tools of the bar come a moment later.
    await page.getByRole('button', { name: 'Aller à une date' }).waitFor()
    await counted(page)
    await page.screenshot({ path: join(FOLDER, `${view}.png`) })
  }
  const board = await open(camille, `/w/${workspace}/calendar/board`)
  await board.getByRole('button', { name: /Portes ouvertes de Rennes/ }).waitFor()
  await counted(board)
  await board.screenshot({ path: join(FOLDER, 'board.png') })
  const year = await open(camille, `/w/${workspace}/calendar/year/2026`)
  await year.getByRole('gridcell', { name: /^jeudi 15 octobre/ }).waitFor()
  await counted(year)
  await year.screenshot({ path: join(FOLDER, 'year.png') })
  await camille.close()
}

async function takeCampaigns(state: State, workspace: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const page = await open(camille, `/w/${workspace}/campaigns`)
  await page.getByRole('button', { name: /Portes ouvertes/ }).click()
  await page.getByText('avec une date').waitFor()
  await page.screenshot({ path: join(FOLDER, 'campaigns.png') })
  await camille.close()
}

async function takeSlots(state: State, workspace: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const page = await open(camille, `/w/${workspace}/calendar/week/2026-10-19`)
  await page.getByRole('button', { name: /LinkedIn du mardi/ }).waitFor()
  await page.screenshot({ path: join(FOLDER, 'slots.png') })
  await camille.close()
}

async function takeIdeas(state: State, workspace: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const page = await open(camille, `/w/${workspace}/ideas`)
  await page.getByRole('button', { name: /^La fête du port/ }).click()
  await page.getByText('Lien noté 2 fois').first().waitFor()
  await page.screenshot({ path: join(FOLDER, 'ideas.png') })
  await camille.close()
}

async function takePillars(state: State, workspace: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const page = await open(camille, `/w/${workspace}/pillars`)
  await page.getByRole('row', { name: /Vie des campus/ }).waitFor()
  await page.screenshot({ path: join(FOLDER, 'pillars.png') })
  await camille.close()
}

async function takeTeam(state: State, workspace: string): Promise<void> {
  const desk = { ...FRENCH, baseURL: relay.origin, colorScheme: 'light' } as const
  const camille = await browser.newContext({ ...desk, storageState: state, viewport: DESK })
  const page = await open(camille, `/w/${workspace}/people`)
  await page.getByRole('button', { name: 'Inviter', exact: true }).click()
  await page.getByLabel('Pour qui').fill('Renfort de décembre')
  await page.getByRole('button', { name: 'Créer le lien' }).click()
  const link = await page.getByLabel('Lien', { exact: true }).inputValue()
  // The relay's address here is nobody's, nor what is said of it.
  for (const field of ['Lien', 'Message à coller']) {
    await page.getByLabel(field, { exact: true }).evaluate((input: HTMLInputElement, origin) => {
      input.value = input.value.replace(origin, 'https://ruche.example.org')
    }, relay.origin)
  }
  const note = page.getByRole('status').filter({ hasText: 'RUCHE_ORIGINS' })
  await note.evaluate((banner) => banner.remove())
  await page.screenshot({ path: join(FOLDER, 'team.png') })
  await camille.close()

  const guest = await browser.newContext({ ...desk, viewport: PHONE, hasTouch: true })
  const invited = await guest.newPage()
  await invited.goto(link)
  await invited.getByLabel('Votre nom').waitFor()
  await invited.screenshot({ path: join(FOLDER, 'join-phone.png') })
  await guest.close()
}

async function takePost(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Ce qu’il faut apporter/ })
    .first()
    .click()
  const drawer = page.getByRole('dialog')
  await drawer.getByAltText(/^Affiche/).waitFor()
  await page.screenshot({ path: join(FOLDER, 'post.png') })

  await drawer.getByRole('button', { name: 'X', exact: true }).click()
  await drawer.getByRole('button', { name: 'Bluesky', exact: true }).click()
  await drawer.getByRole('tab', { name: /Instagram/ }).click()
  const text = drawer.getByRole('textbox', { name: 'Texte pour Instagram', exact: true })
  await text.press('Control+End')
  await page.keyboard.insertText(' #formation #reconversion #bretagne')
  await drawer.getByText('Retirez-en 1 ').filter({ visible: true }).first().waitFor()
  await text.blur()
  const written = await drawer.locator('.drawer-main').boundingBox()
  const channels = await drawer.getByRole('group', { name: 'Canaux' }).boundingBox()
  if (!written || !channels) throw new Error('The drawer shows no channels')
  const height = channels.y + channels.height + 16 - written.y
  await page.screenshot({ path: join(FOLDER, 'counts.png'), clip: { ...written, height } })
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  // Nobody waits for them: a machine that is busy takes its time.
  page.setDefaultTimeout(120_000)
  await page.clock.setFixedTime(TODAY)
  // The relay is taken along to that day: else each picture would say that the clock is wrong.
  await page.route('**/api/session', async (route) => {
    // It may still be asked for when the page is closed.
    const response = await route.fetch().catch(() => null)
    if (!response) return
    const date = new Date(TODAY).toUTCString()
    await route.fulfill({ response, headers: { ...response.headers(), date } }).catch(() => {})
  })
  await page.goto(path)
  await page.getByRole('grid').or(page.getByRole('main')).first().waitFor()
  return page
}

/** Until the years beside have come, too. */
async function counted(page: Page): Promise<void> {
  await page.getByText('Le calendrier arrive du relais…').waitFor({ state: 'hidden' })
}

/** What the API answers, as far as it is needed here. */
interface Answer {
  readonly workspace: { readonly id: string }
  readonly person: { readonly id: string }
  readonly secret: string
}

async function post(context: BrowserContext, path: string, data: unknown): Promise<Answer> {
  const answer = await context.request.post(path, { data, headers: { origin: relay.origin } })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return answer.json()
}

/** As any y-websocket client would. */
async function fill(
  context: BrowserContext,
  workspace: string,
  people: readonly string[],
  write = writeDemo,
  beside = 'calendar-2026',
): Promise<void> {
  const cookies = await context.cookies()
  const headers = {
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    origin: relay.origin,
  }
  const polyfill: unknown = class extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers })
    }
  }
  const rooms = `${relay.origin.replace(/^http/, 'ws')}/sync/${workspace}`
  const [space, calendar] = ['space', beside].map((name) => {
    const doc = new Y.Doc()
    const options = { WebSocketPolyfill: polyfill as typeof globalThis.WebSocket, disableBc: true }
    return { doc, provider: new WebsocketProvider(rooms, name, doc, options) }
  })
  if (!space || !calendar) return
  const both = [space.provider, calendar.provider]
  await Promise.all(both.map((provider) => synced(provider)))
  write(space.doc, calendar.doc, people)
  // An answered step 1 says that what was sent before is on the relay's disk (R6).
  await Promise.all(
    both.map(async (provider) => {
      provider.disconnect()
      provider.connect()
      await synced(provider)
    }),
  )
  for (const provider of both) {
    provider.awareness.destroy()
    provider.destroy()
  }
}

function synced(provider: WebsocketProvider): Promise<void> {
  return new Promise((resolve) => {
    provider.on('sync', (is: boolean) => {
      if (is) resolve()
    })
  })
}
