/** A relay with one workspace: 10,000 posts over five years, 500 in three months, or hardly any. */
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import { addMonths, monthOf } from '#shared/domain/day.ts'
import { EMPTY_DRAFT, parsePost } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import type { Contender } from '../../../server/bench/contenders/contender.ts'
import { type Ruche, startRuche } from '../../../server/bench/contenders/ruche.ts'
import { type TeamOptions, team } from '../../../server/bench/fixture/posts.ts'
import { seeded } from '../../../server/bench/fixture/random.ts'
import { cachedFile, fingerprint } from '../../../server/bench/fixture/store.ts'
import { join as joinRoom } from '../../../server/bench/load/client.ts'
import { untilIdle } from '../../../server/bench/load/clock.ts'
import { syncMessage } from '../../../server/bench/load/messages.ts'
import { zipfWord } from './vocabulary.ts'

export const TODAY = new Date().toISOString().slice(0, 10)
export const THIS_YEAR = new Date().getFullYear()
const THIS_MONTH = monthOf(TODAY)
const YEARS = 5
const POSTS_A_YEAR = 2_000
const EDITS = 20
const FIRST_VOLUME = 1900
/** As many as the full workspace has in three months: the same month is painted, with little beside it. */
const FEW_POSTS = 500
const FEW_MONTHS = [addMonths(THIS_MONTH, -1), THIS_MONTH, addMonths(THIS_MONTH, 1)]

export const KINDS = ['full', 'few', 'empty'] as const
export type HouseKind = (typeof KINDS)[number]

/** A post that lies alone in a month without any other. */
export const LONE = {
  title: 'Le pot de miel',
  month: `${THIS_YEAR + 1}-02`,
  day: `${THIS_YEAR + 1}-02-10`,
}

/** A post of today that goes out in six places. */
export const SIX = {
  title: 'Six alvéoles',
  channels: ['x', 'bluesky', 'mastodon', 'linkedin', 'instagram', 'facebook'],
}

type Volume = readonly [year: number, update: Uint8Array]

export async function openHouse(folder: string, kind: HouseKind): Promise<Ruche> {
  const relay = await startRuche({ folder })
  for (const [year, update] of VOLUMES[kind]()) await send(relay, roomOf(year), update)
  await untilIdle(relay)
  return relay
}

/** Resolves when the relay has it. */
export async function send(relay: Contender, room: number, update: Uint8Array): Promise<void> {
  const client = await joinRoom(relay, room)
  client.socket.send(syncMessage(client.address.prefix, 'update', update))
  await client.ask(Y.encodeStateVectorFromUpdate(update))
  client.socket.close()
}

/** The document in which those of a year meet, as the generator of loads counts them. */
export function roomOf(year: number): number {
  return year - FIRST_VOLUME
}

const VOLUMES: Readonly<Record<HouseKind, () => readonly Volume[]>> = {
  full: fullVolumes,
  few: () => [[THIS_YEAR, written('few', FEW_POSTS, { seed: 5, months: FEW_MONTHS })]],
  empty: () => [[THIS_YEAR, emptyVolume()]],
}

function fullVolumes(): readonly Volume[] {
  return Array.from({ length: YEARS }, (_, index) => {
    const year = THIS_YEAR - YEARS + 1 + index
    return [year, written(`volume-${year}`, POSTS_A_YEAR, { seed: year, year })]
  })
}

/** That of this year also has the lone post, and those of today. */
function written(name: string, posts: number, options: TeamOptions): Uint8Array {
  // Some posts are for today.
  const key = `${fingerprint('server/bench/fixture', 'client/bench/house')}-${TODAY}`
  return cachedFile(`${name}-${key}.bin`, () => {
    const doc = new Y.Doc()
    const { write, edit } = team(doc, { word: zipfWord, ...options })
    for (let post = 0; post < posts; post += 1) write()
    for (let change = 0; change < posts * EDITS; change += 1) edit()
    if ((options.year ?? THIS_YEAR) === THIS_YEAR) addOwn(doc)
    return Y.encodeStateAsUpdate(doc)
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
  createPost(postsIn(doc), { ...EMPTY_DRAFT, ...SIX, body, at: `${TODAY}T00:02` }, author)
}

export interface PlannedPost {
  readonly id: string
  readonly title: string
  readonly start: string
}

/** The posts of the full workspace that have a date. */
export function plannedPosts(): readonly PlannedPost[] {
  return fullVolumes().flatMap(([, update]) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, update)
    return [...postsIn(doc)].flatMap(([id, map]) => {
      const post = parsePost(id, map)
      return post.kind === 'post' && post.at ? [{ id, title: post.title, start: post.at }] : []
    })
  })
}
