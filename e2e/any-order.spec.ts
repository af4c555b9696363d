import { Random, seeds } from '#server/rooms/testing/random.ts'
import { exportOf } from './acts/export.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import type { Person } from './person.ts'
import type { Relay } from './relay.ts'

const STEPS = Number(process.env.RUCHE_E2E_STEPS ?? 20)
const EXPECTED_MS_A_STEP = 10_000

// A window in which nothing is hidden behind "+N more".
test.use({ serviceWorkers: 'allow', viewport: { width: 1600, height: 1600 }, trace: 'off' })
test.describe.configure({ timeout: 60_000 + STEPS * EXPECTED_MS_A_STEP })

test('in whatever order people write, drag, reload and lose the network or the relay, every word is everywhere', async ({
  alice,
  bob,
  relay,
}) => {
  const [seed = 0] = seeds(1, 'any order')
  const random = new Random(seed)
  const story = createStory(random, relay)
  const crew = [alice, bob]
  for (const person of crew) {
    await person.hasTheApp()
    await person.turnsToTheMonth()
  }
  for (let step = 0; step < STEPS; step += 1) {
    await test.step(`step ${step}`, () => story.goesOn(random.pick(crew)))
  }
  await story.settles(crew)

  // Saved says of one's own changes that they are on the relay; the other's may be on their way.
  await expect(async () => {
    const exported = await Promise.all(crew.map(exportOf))
    for (const posts of exported) {
      for (const [title, words] of story.written) {
        const text = posts.get(title)?.text
        expect(text, title).toBeDefined()
        for (const word of words) expect(text, title).toContain(word)
      }
      expect(posts).toEqual(exported[0])
    }
  }, `seed ${seed}`).toPass({ timeout: 20_000 })
})

interface Story {
  /** Words by the title of the post they were written in. */
  readonly written: ReadonlyMap<string, readonly string[]>
  goesOn(person: Person): Promise<void>
  /** Everybody is connected again, and everything is saved. */
  settles(crew: readonly Person[]): Promise<void>
}

function createStory(random: Random, relay: Relay): Story {
  const written = new Map<string, string[]>()
  const offline = new Set<Person>()
  let relayRuns = true
  let words = 0

  const notes = async (person: Person): Promise<void> => {
    const title = `Idea ${written.size} of ${person.name}`
    await person.notesIdea(title)
    written.set(title, [])
  }
  /** One that this person sees already. */
  const known = async (person: Person): Promise<string | null> => {
    const titles = [...written.keys()]
    const title = titles.length > 0 ? random.pick(titles) : null
    return title !== null && (await person.post(title).isVisible()) ? title : null
  }
  const drags = async (person: Person): Promise<void> => {
    const title = await known(person)
    if (title !== null) await person.dragsPost(title, day(1 + random.below(28)))
  }
  const writes = async (person: Person): Promise<void> => {
    const title = await known(person)
    if (title === null) return
    const word = `word${words++}`
    await person.opensPost(title)
    await person.typesText(` ${word}`)
    await person.closesPost()
    written.get(title)?.push(word)
  }
  const turnsNetwork = async (person: Person): Promise<void> => {
    if (offline.delete(person)) await person.findsNetwork()
    else {
      offline.add(person)
      await person.losesNetwork()
    }
  }
  const turnsRelay = async (): Promise<void> => {
    await (relayRuns ? relay.kill9() : relay.restart())
    relayRuns = !relayRuns
  }
  const reloads = (person: Person): Promise<unknown> => person.page.reload()
  const often = [notes, notes, notes, drags, drags, writes, writes, writes]
  const deeds = [...often, turnsNetwork, turnsNetwork, reloads, turnsRelay]

  return {
    written,
    async goesOn(person) {
      await random.pick(deeds)(person)
    },
    async settles(crew) {
      if (!relayRuns) await turnsRelay()
      for (const person of [...offline]) await turnsNetwork(person)
      for (const person of crew) await person.seesSaved()
    },
  }
}
