/** A relay with one workspace: 10,000 posts over five years, or a single one. */
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import { EMPTY_DRAFT, parsePost } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { type Ruche, startRuche } from '../../server/bench/contenders/ruche.ts'
import { team } from '../../server/bench/fixture/posts.ts'
import { seeded } from '../../server/bench/fixture/random.ts'
import { cachedFile, fingerprint } from '../../server/bench/fixture/store.ts'
import { join as joinRoom } from '../../server/bench/load/client.ts'
import { untilIdle } from '../../server/bench/load/clock.ts'
import { syncMessage } from '../../server/bench/load/messages.ts'

const TODAY = new Date().toISOString().slice(0, 10)
const THIS_YEAR = new Date().getFullYear()
const YEARS = 5
const POSTS_A_YEAR = 2_000
const EDITS = 20
const FIRST_VOLUME = 1900

/** A post that lies alone in a month without any other. */
export const LONE = {
  title: 'Le pot de miel',
  month: `${THIS_YEAR + 1}-02`,
  day: `${THIS_YEAR + 1}-02-10`,
}

export async function openHouse(folder: string, kind: 'full' | 'empty'): Promise<Ruche> {
  const relay = await startRuche({ folder })
  const volumes = kind === 'full' ? fullVolumes() : [[THIS_YEAR, emptyVolume()] as const]
  for (const [year, update] of volumes) {
    const client = await joinRoom(relay, year - FIRST_VOLUME)
    client.socket.send(syncMessage(client.address.prefix, 'update', update))
    await client.ask(Y.encodeStateVectorFromUpdate(update))
    client.socket.close()
  }
  await untilIdle(relay)
  return relay
}

/** The last of them also has the lone post, and one for today. */
function fullVolumes(): (readonly [year: number, update: Uint8Array])[] {
  // One post is for today.
  const key = `${fingerprint('server/bench/fixture')}-${TODAY}`
  return Array.from({ length: YEARS }, (_, index) => {
    const year = THIS_YEAR - YEARS + 1 + index
    const update = cachedFile(`volume-${year}-${key}.bin`, () => {
      const doc = new Y.Doc()
      const { write, edit } = team(doc, { seed: year, year })
      for (let post = 0; post < POSTS_A_YEAR; post += 1) write()
      for (let change = 0; change < POSTS_A_YEAR * EDITS; change += 1) edit()
      if (year === THIS_YEAR) addOwn(doc)
      return Y.encodeStateAsUpdate(doc)
    })
    return [year, update] as const
  })
}

function emptyVolume(): Uint8Array {
  const doc = new Y.Doc()
  addOwn(doc)
  return Y.encodeStateAsUpdate(doc)
}

function addOwn(doc: Y.Doc): void {
  const random = seeded(7)
  const author = {
    now: Date.now(),
    person: 'aaaaaaaaaaaaaa',
    random: (bytes: Uint8Array<ArrayBuffer>) => bytes.map(() => Math.floor(random() * 256)),
  }
  const body = 'Une phrase, et puis une autre. '.repeat(10)
  for (const at of [LONE.day, `${TODAY}T00:01`])
    createPost(postsIn(doc), { ...EMPTY_DRAFT, title: LONE.title, body, at }, author)
}

/** What FullCalendar is given: the same posts, as its events. */
export function asEvents(): Uint8Array {
  const events = fullVolumes().flatMap(([, update]) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, update)
    return [...postsIn(doc)].flatMap(([id, map]) => {
      const post = parsePost(id, map)
      return post.kind === 'post' && post.at ? [{ id, title: post.title, start: post.at }] : []
    })
  })
  return new TextEncoder().encode(JSON.stringify(events))
}
