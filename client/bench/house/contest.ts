/** A relay with one contest in which nobody takes part yet, and a table of those who do. */
import * as Y from 'yjs'
import { eventsIn } from '#shared/documents/events.ts'
import { createPlan, EMPTY_PLAN } from '#shared/domain/events/plan-draft.ts'
import { type Ruche, startRuche } from '../../../server/bench/contenders/ruche.ts'
import { below, pick, seeded } from '../../../server/bench/fixture/random.ts'
import { untilIdle } from '../../../server/bench/load/clock.ts'
import { send, TODAY } from './house.ts'
import { zipfWord } from './vocabulary.ts'

export interface Contest {
  readonly house: Ruche
  /** Where its pages are. */
  readonly address: string
}

const COUNTRIES = ['France', 'Belgique', 'Suisse', 'Canada', '']
/** Entries a second, as in the last hour of a contest. */
const EVERY_MS = 90
/** One in so many took part before, under the same address. */
const REPEATED = 500

export async function openContest(folder: string): Promise<Contest> {
  const house = await startRuche({ folder })
  const doc = new Y.Doc()
  const random = seeded(23)
  const { id } = createPlan(
    (name) => eventsIn(doc, name),
    { ...EMPTY_PLAN, name: 'Le grand concours' },
    `${TODAY}T09:00`,
    {
      now: Date.now(),
      person: 'aaaaaaaaaaaaaa',
      random: (bytes) => bytes.map(() => below(random, 256)),
    },
  )
  const path = `/sync/${house.workspace}/events`
  const here = { ...house, address: (room: number) => ({ ...house.address(room), path }) }
  await send(here, 0, Y.encodeStateAsUpdate(doc))
  await untilIdle(house)
  return { house, address: `${house.origin}/w/${house.workspace}/events/${id}` }
}

/** As a tool for forms writes it, with so many lines. */
export function entriesTable(entries: number): string {
  const random = seeded(29)
  const first = Date.now() - entries * EVERY_MS
  const lines = Array.from({ length: entries }, (_, place) => {
    const who = place % REPEATED === REPEATED - 1 ? below(random, place) : place
    const name = `${zipfWord(random)} ${zipfWord(random)}`
    const when = new Date(first + place * EVERY_MS).toISOString()
    return `${when},${name},personne${who}@exemple.fr,abeille_${who},${pick(random, COUNTRIES)}`
  })
  return `horodateur,nom,adresse mail,pseudo,pays\n${lines.join('\n')}\n`
}
