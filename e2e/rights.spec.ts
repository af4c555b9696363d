import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import { newId } from '#shared/domain/id.ts'
import { writeNote } from '#shared/domain/moderation/note-actions.ts'
import { noteNoted } from '#shared/domain/moderation/noted-actions.ts'
import { type Planted, plantRecords } from '#shared/domain/moderation/testing/planted.ts'
import { moderationName } from '#shared/protocol/holds-people.ts'
import { findsNothing } from './acts/axe.ts'
import { keptOf, tracesOf } from './acts/kept.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'
import type { Relay } from './relay.ts'
import { openStockClient, visitBySession } from './stock-client.ts'

const DAY = 86_400_000
const NAME = 'korrigan_35'
const WORDS = `${NAME} in note`

test('an erased name is nowhere in the relay’s folder, and was never on an editor’s device', async ({
  alice,
  bob,
  people,
  relay,
}) => {
  const { page, words } = alice
  const received = framesOf(bob)
  const nour = await people.arrives('Nour El Amrani')
  await people.belongs(nour, alice, 'moderator')
  await nour.goesTo('moderation')
  const noted = await isNoted(relay, alice)
  await noteSomebodyElse(relay, alice)
  // Her device has it, and is away when it is erased.
  await expect.poll(() => isOnDevice(nour, NAME)).toBe(true)
  await nour.losesNetwork()
  // In the app, too: what is written about them, a caret in it and who is called to it lie nowhere that Bob may read.
  await alice.goesTo('moderation')
  await page.goto(`${page.url().replace(/[?#].*/, '')}/case/${noted.cases}`)
  await page.getByLabel(words.cases.outcome).fill(`${NAME} was told`)
  await page.keyboard.press('Escape')
  const fact = page.getByRole('textbox', { name: words.noted.noteFact, exact: true })
  await fact.fill(`@Nour El Amrani ${NAME} again`)
  await fact.press('Control+Enter')
  await expect(page.getByText(`${NAME} again`)).toBeVisible()
  expect(await page.evaluate(() => [location.href, document.title].join())).not.toContain(NAME)

  await page.goto(page.url().replace(/\/moderation.*/, '/moderation/rights'))
  await expect(page.getByRole('heading', { level: 1, name: words.rights.title })).toBeVisible()

  await page.getByRole('button', { name: words.rights.newRequest }).click()
  await page.getByText(words.rights.erasure, { exact: true }).click()
  await page.getByLabel(words.rights.who).fill(NAME)
  await page.getByLabel(words.rights.checked).fill('Written from the account itself')
  await findsNothing(alice, 'a request that is being noted')
  await page.getByRole('button', { name: words.rights.noteIt }).click()

  await page.getByRole('button', { name: words.rights.openFile }).click()
  const file = page.getByRole('dialog', { name: words.rights.file })
  await expect(file.getByText(WORDS)).toBeVisible()
  await findsNothing(alice, 'the file of somebody')
  const saving = page.waitForEvent('download')
  await file.getByRole('button', { name: words.rights.saveHtml }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).not.toContain('korrigan')
  const html = await readFile(await saved.path(), 'utf8')
  expect(html).toContain(WORDS)
  expect(html).not.toContain('<script')
  const savingJson = page.waitForEvent('download')
  await file.getByRole('button', { name: words.rights.saveJson }).click()
  const json = await readFile(await (await savingJson).path(), 'utf8')
  expect(JSON.parse(json)).toMatchObject({ person: { name: NAME } })
  // Others are in neither: a colleague, an account, an address, somebody who is noted.
  for (const handedOut of [html, json]) {
    expect(handedOut).toContain(`was rude to ${words.rights.fileOther}`)
    expect(handedOut).not.toMatch(/Alice|Marguerite|marguerite|@lea/)
  }
  await file.getByRole('button', { name: words.rights.close }).click()

  expect(filesWith(relay, NAME)).not.toEqual([])
  await page.getByRole('button', { name: words.rights.eraseThem }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByText(words.rights.counted.noted(1))).toBeVisible()
  // An incident, its log, a mention, a hand-over and a case about somebody else stay, without the name.
  await expect(dialog.getByText(words.rights.naming(5))).toBeVisible()
  await findsNothing(alice, 'what an erasure takes with it')
  await dialog.getByRole('button', { name: words.rights.eraseDo }).click()
  await expect(page.getByText(words.rights.by('Alice Martin'))).toBeVisible()
  await expect(page.getByText(NAME)).toHaveCount(0)
  await findsNothing(alice, 'the page of rights')

  for (const trace of [NAME, WORDS]) {
    await expect.poll(() => filesWith(relay, trace), { timeout: 20_000 }).toEqual([])
    await expect.poll(() => isOnDevice(alice, trace)).toBe(false)
  }
  expect(await isOnDevice(nour, NAME)).toBe(true)
  await nour.findsNetwork()
  for (const trace of [NAME, WORDS])
    await expect.poll(() => isOnDevice(nour, trace), { timeout: 20_000 }).toBe(false)
  await nour.context.close()

  await isNoted(relay, alice)
  await expect.poll(() => isOnDevice(alice, NAME)).toBe(true)
  // Nor where somebody sent him the address of the page.
  await bob.page.goto(page.url())
  await expect(bob.page.getByText(words.admin.notAllowed)).toBeVisible()
  expect(await isOnDevice(bob, NAME)).toBe(false)
  expect(received.join('\n')).toContain('sync/')
  expect(received.join('\n')).not.toContain(NAME)
  expect(relay.log()).not.toContain(NAME)
})

test('what its time is over for stands a week among what is soon erased, and is then gone by itself: from the relay’s folder, and from a device that was away', async ({
  alice,
  people,
  relay,
}) => {
  const { page, words } = alice
  const nour = await people.arrives('Nour El Amrani')
  await people.belongs(nour, alice, 'moderator')
  await nour.goesTo('moderation')
  await isNoted(relay, alice, Date.now() - 400 * DAY)
  await expect.poll(() => isOnDevice(nour, NAME)).toBe(true)
  await nour.losesNetwork()

  await looksSoon(alice)
  await page.goto(page.url().replace(/\/calendar.*/, '/moderation/rights'))
  const leaving = page.getByRole('region', { name: words.rights.leaving })
  await expect(leaving.getByText(`${NAME} in title`).first()).toBeVisible()
  // Announced, and no more than that: nothing goes on the day on which it is first looked at.
  await expect.poll(() => isAnnounced(relay, alice), { timeout: 20_000 }).toBe(true)
  expect(filesWith(relay, NAME)).not.toEqual([])

  // A week later by the relay's clock, which is the one that counts.
  await page.route('**/api/session', async (route) => {
    const answer = await route.fetch()
    const date = new Date(Date.now() + 8 * DAY).toUTCString()
    await route.fulfill({ response: answer, headers: { ...answer.headers(), date } })
  })
  await page.reload()
  await expect(page.getByText(words.rights.grounds.retention)).toBeVisible({ timeout: 20_000 })
  for (const trace of [NAME, WORDS]) {
    await expect.poll(() => filesWith(relay, trace), { timeout: 20_000 }).toEqual([])
    await expect.poll(() => isOnDevice(alice, trace)).toBe(false)
  }
  expect(await isOnDevice(nour, NAME)).toBe(true)
  await nour.findsNetwork()
  for (const trace of [NAME, WORDS])
    await expect.poll(() => isOnDevice(nour, trace), { timeout: 20_000 }).toBe(false)
  expect(relay.log()).not.toContain(NAME)
  await nour.context.close()
})

/** Whether anything is over is looked at when a page has been open for a minute: here, within some seconds. */
async function looksSoon({ page }: Person): Promise<void> {
  await page.addInitScript(() => {
    window.setTimeout = new Proxy(window.setTimeout, {
      apply(later, self, [run, ms, ...rest]) {
        const soon = ms >= 20_000 && ms <= 80_000 ? ms / 8 : ms
        return Reflect.apply(later, self, [run, soon, ...rest])
      },
    })
  })
}

/** All that somebody's sockets are sent from now on, and their addresses. */
function framesOf({ page }: Person): readonly string[] {
  const received: string[] = []
  page.on('websocket', (socket) => {
    received.push(socket.url())
    socket.on('framereceived', ({ payload }) =>
      received.push(Buffer.from(payload).toString('latin1')),
    )
  })
  return received
}

/** What a program of a moderator’s does in the document of this year. */
async function inModeration<Result>(
  relay: Relay,
  person: Person,
  act: (doc: Y.Doc) => Result | Promise<Result>,
): Promise<Result> {
  const year = new Date().getFullYear()
  const client = openStockClient(await visitBySession(relay, person), moderationName(year))
  await client.synced
  const result = await act(client.doc)
  client.close()
  return result
}

/** Somebody is noted in records of every kind. Returns their ids. */
function isNoted(relay: Relay, person: Person, at = Date.now()): Promise<Planted['ids']> {
  return inModeration(relay, person, async (doc) => {
    const planting = { person: newId(), name: NAME, at }
    const { ids } = doc.transact(() => plantRecords(doc, planting))
    await expect.poll(() => filesWith(relay, NAME)).not.toEqual([])
    return ids
  })
}

/** Whether something is told to be about to be erased, in the document itself. */
function isAnnounced(relay: Relay, person: Person): Promise<boolean> {
  return inModeration(relay, person, (doc) =>
    [...moderationIn(doc, 'cases').values()].some((one) => one.has('erasingAnnouncedAt')),
  )
}

/** A note about whoever asks that tells of four others. */
function noteSomebodyElse(relay: Relay, person: Person): Promise<void> {
  return inModeration(relay, person, async (doc) => {
    const at = Date.now()
    const random = crypto.getRandomValues.bind(crypto)
    const author = { person: 'acolleagueaaaa', now: at, random }
    const noted = moderationIn(doc, 'noted')
    const [about] = [...noted].flatMap(([id, map]) => (map.get('name') === NAME ? [id] : []))
    doc.transact(() => {
      noteNoted(noted, { name: 'Marguerite', handles: [] }, author)
      writeNote(
        moderationIn(doc, 'notes'),
        {
          text: 'was rude to Marguerite and @lea, says Alice Martin (marguerite@shop.example) <script>alert(1)</script>',
          type: 'warning',
          at,
          person: about ?? null,
          case: null,
          link: null,
          mentions: [],
        },
        author,
      )
    })
    await expect.poll(() => filesWith(relay, 'was rude to')).not.toEqual([])
  })
}

function filesWith(relay: Relay, words: string): readonly string[] {
  return readdirSync(relay.data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter(
      ({ parentPath, name }) =>
        name.includes(words) || readFileSync(join(parentPath, name)).includes(words),
    )
    .map(({ name }) => name)
}

async function isOnDevice(person: Person, words: string): Promise<boolean> {
  return (await keptOf(person)).includes(words) || (await tracesOf(person)).includes(words)
}
