/** A relay with what a team of moderators has noted: 20,000 notes on 5,000 people, 200 on 50, or nothing yet. */
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import { memberKey } from '#shared/domain/fields.ts'
import { NOTE_TYPES } from '#shared/domain/moderation/note.ts'
import { handleField } from '#shared/domain/moderation/noted-actions.ts'
import { createRecord } from '#shared/domain/record.ts'
import { moderationName } from '#shared/protocol/holds-people.ts'
import { type Ruche, startRuche } from '../../../server/bench/contenders/ruche.ts'
import { below, pick, seeded } from '../../../server/bench/fixture/random.ts'
import { cachedFile, fingerprint } from '../../../server/bench/fixture/store.ts'
import { untilIdle } from '../../../server/bench/load/clock.ts'
import { send, THIS_YEAR, TODAY } from './house.ts'
import { zipfWord } from './vocabulary.ts'

interface Size {
  readonly notes: number
  readonly people: number
  /** At least a screen of them: the same is painted. */
  readonly cases: number
  /** Notes on whom something was noted last. */
  readonly longestFile: number
}

const SIZES = {
  many: { notes: 20_000, people: 5_000, cases: 3_000, longestFile: 2_000 },
  some: { notes: 200, people: 50, cases: 30, longestFile: 20 },
  none: { notes: 0, people: 0, cases: 0, longestFile: 0 },
} as const satisfies Record<string, Size>

export const NOTED_KINDS = ['many', 'some', 'none'] as const
export type NotedKind = (typeof NOTED_KINDS)[number]

const DAY_MS = 86_400_000
/** None of them is about to be erased. */
const DAYS = 200
const AT_ONCE = 200

export async function openNotedHouse(folder: string, kind: NotedKind): Promise<Ruche> {
  const relay = await startRuche({ folder })
  const path = `/sync/${relay.workspace}/${moderationName(THIS_YEAR)}`
  const key = `${fingerprint('server/bench/fixture', 'client/bench/house')}-${TODAY}`
  const update = cachedFile(`noted-${kind}-${key}.bin`, () => noted(SIZES[kind]))
  // As the person themselves: a program's token is not let into what is noted about people.
  const headers = { Cookie: relay.cookie, Origin: relay.origin }
  await send(
    { ...relay, address: (room) => ({ ...relay.address(room), path, headers }) },
    0,
    update,
  )
  await untilIdle(relay)
  return relay
}

/** As many lines of a table, which is brought in. */
export function notesTable(notes: number, people: number): string {
  const random = seeded(17)
  const lines = Array.from({ length: notes }, (_, place) => {
    const day = new Date(Date.now() - (place % DAYS) * DAY_MS).toISOString().slice(0, 10)
    return `abeille_${below(random, people)},${phrase(random, 12)},${day}`
  })
  return `pseudo,note,date\n${lines.join('\n')}\n`
}

function noted({ notes, people, cases, longestFile }: Size): Uint8Array {
  const doc = new Y.Doc()
  const random = seeded(19)
  const bytes = (array: Uint8Array<ArrayBuffer>) => array.map(() => below(random, 256))
  const [persons, files]: [string[], string[]] = [[], []]
  const now = Date.now()
  const made = (daysAgo: number) => ({
    now: now - daysAgo * DAY_MS,
    person: 'aaaaaaaaaaaaaa',
    random: bytes,
  })
  const each = (count: number, make: (place: number) => void): void => {
    for (let start = 0; start < count; start += AT_ONCE)
      doc.transact(() => {
        for (let place = start; place < Math.min(count, start + AT_ONCE); place += 1) make(place)
      })
  }
  each(people, (place) => {
    const handle = handleField({ network: 'discord', handle: `abeille_${place}` })
    const { id } = createRecord(moderationIn(doc, 'noted'), { [handle]: true }, {}, made(DAYS))
    persons.push(id)
  })
  each(cases, (place) => {
    // None of today: whose file is the longest stands first.
    const daysAgo = 1 + (place % DAYS)
    const fields = {
      title: phrase(random, 5),
      network: 'discord',
      happenedAt: now - daysAgo * DAY_MS,
      [memberKey('person', pick(random, persons))]: true,
    }
    const quote = phrase(random, 20)
    const { id } = createRecord(moderationIn(doc, 'cases'), fields, { quote }, made(daysAgo))
    files.push(id)
  })
  each(notes, (place) => {
    // The first has the longest file, and what was noted last.
    const isFirst = place < longestFile
    const fields = {
      person: isFirst ? persons[0] : pick(random, persons.slice(1)),
      case: !isFirst && place % 5 === 0 ? pick(random, files) : undefined,
      type: pick(random, NOTE_TYPES),
      at: now - (isFirst ? 0.001 : 1) * (place % DAYS) * DAY_MS - (isFirst ? 0 : DAY_MS),
    }
    const text = phrase(random, 12)
    createRecord(moderationIn(doc, 'notes'), fields, { text }, made(place % DAYS))
  })
  return Y.encodeStateAsUpdate(doc)
}

function phrase(random: () => number, words: number): string {
  return Array.from({ length: words }, () => zipfWord(random)).join(' ')
}
