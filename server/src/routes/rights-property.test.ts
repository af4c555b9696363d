import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { eventually } from '#server/rooms/testing/clients.ts'
import { Random, seeds } from '#server/rooms/testing/random.ts'
import { RawClient, step1, update, updatesOf } from '#server/rooms/testing/raw-client.ts'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { type Access, accessTo, ROLES, type Role } from '#shared/access/roles.ts'
import { parseDocumentName } from '#shared/protocol/names.ts'

const RUNS = Number(process.env.RUCHE_RIGHTS_RUNS ?? 2)
const ROUNDS = 8
const AT_ONCE = 6
const TEAM = 5
const DOCUMENTS = ['space', 'calendar-2026', 'moderation-2026', 'pulse-2026']
/** Sockets from one address, as all of these are. */
const ROOM_FOR_ALL = {
  RUCHE_CONNECTIONS_PER_ADDRESS: '10000',
  RUCHE_PERSON_REQUESTS_PER_MINUTE: '10000',
}

interface Someone {
  readonly person: string
  readonly cookie: string
}

interface OpenSocket {
  readonly someone: Someone
  readonly document: string
  readonly client: RawClient
}

describe('whatever owners do to each other at the same time', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let people: Someone[]
  let sockets: OpenSocket[]
  afterEach(() => relay.remove())

  const members = () => `/api/workspaces/${owner.workspace}/members`
  const table = (): ReadonlyMap<string, Role> => relay.rolesIn(owner.workspace)

  const isIn = ({ person }: Someone) => table().has(person)
  const isOwner = ({ person }: Someone) => table().get(person) === 'owner'

  /** As somebody who saw the table a moment ago; mostly owners, since others are only refused. */
  async function deed(random: Random): Promise<number> {
    const by = random.pick(people.filter(random.chance(0.9) ? isOwner : isIn))
    const whom = random.pick(people.filter(random.chance(0.4) ? isOwner : isIn))
    const path = `${members()}/${whom.person}`
    const { cookie } = by
    if (random.chance(0.15)) return (await relay.ask(path, { method: 'DELETE', cookie })).status
    const was = random.chance(0.95) ? table().get(whom.person) : random.pick(ROLES)
    const role = random.chance(0.25) ? 'owner' : random.pick(ROLES)
    return (await relay.ask(path, { method: 'PATCH', cookie, body: { role, was } })).status
  }

  async function openOne(random: Random): Promise<void> {
    const someone = random.pick(people.filter(isIn))
    const document = random.pick(DOCUMENTS)
    const url = `${relay.url.replace('http', 'ws')}/sync/${owner.workspace}/${document}`
    const headers = { cookie: someone.cookie, origin: relay.url }
    const client = await new RawClient(url, { who: null, headers }).opened()
    sockets.push({ someone, document, client })
  }

  async function joins(name: string): Promise<void> {
    const host = { workspace: owner.workspace, cookie: people.find(isOwner)?.cookie ?? '' }
    people.push(await relay.joins(host, name, 'owner'))
  }

  /** What a socket may do, found out by trying: what it sends comes to a witness, or to nobody. */
  async function rightOf({ document, client }: OpenSocket): Promise<Access> {
    const doc = new Y.Doc()
    const [sent = new Uint8Array()] = updatesOf(doc, () => doc.getMap('posts').set('a', 1))
    const witness = await new RawClient(
      `${relay.url.replace('http', 'ws')}/sync/${owner.workspace}/${document}`,
      { who: null, headers: witnessHeaders() },
    ).opened()
    await witness.exchange()
    client.send(update(sent), step1())
    const answered = client.of('step2').length
    await eventually(
      () => client.of('step2').length > answered || client.closeCode !== null,
      'an answer',
    )
    const heard = () =>
      witness.of('update').some(({ content }) => Y.parseUpdateMeta(content).to.has(doc.clientID))
    await witness.exchange()
    const access = client.closeCode !== null ? 'none' : heard() ? 'write' : 'read'
    witness.socket.close()
    return access
  }

  function witnessHeaders(): Record<string, string> {
    return { cookie: people.find(isOwner)?.cookie ?? '', origin: relay.url }
  }

  test.each(seeds(RUNS, 'rights that change at once'))(
    'R13: there is an owner, and every open socket may what the table says (seed %i)',
    { timeout: 240_000 },
    async (seed) => {
      const random = new Random(seed)
      relay = await startTestRelay(ROOM_FOR_ALL)
      owner = await relay.found()
      people = [owner]
      sockets = []
      while (people.length < TEAM) await joins('One of the first')
      for (let round = 0; round < ROUNDS; round++) {
        const deeds = Array.from({ length: AT_ONCE }, () => deed(random))
        const opening = Array.from({ length: 4 }, () => openOne(random))
        const statuses = await Promise.all(deeds)
        await Promise.all(opening)
        for (const status of statuses) expect([200, 204, 403, 404, 409]).toContain(status)
        expect([...table().values()]).toContain('owner')
        for (const socket of sockets) {
          const role = table().get(socket.someone.person)
          const kind = parseDocumentName(socket.document)?.kind ?? 'space'
          const found = await rightOf(socket)
          // One that was closed by an earlier role stays closed, whatever its person is now.
          if (found === 'none') continue
          const where = [round, socket.document, role]
          expect([...where, found]).toEqual([...where, role ? accessTo(kind, role) : 'none'])
        }
        sockets = sockets.filter(({ client }) => client.closeCode === null)
        people = people.filter(isIn)
        while (people.length < TEAM) await joins(`One of round ${round}`)
      }
      for (const { client } of sockets) client.socket.close()
    },
  )
})
