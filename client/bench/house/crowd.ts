/** Twenty colleagues who are on the calendar: each looks at one day after another, and some write in posts. */
import * as encoding from 'lib0/encoding'
import { newId } from '#shared/domain/id.ts'
import { MESSAGE } from '#shared/protocol/messages.ts'
import type { Contender } from '../../../server/bench/contenders/contender.ts'
import { below, pick, seeded } from '../../../server/bench/fixture/random.ts'
import { connect } from '../../../server/bench/load/client.ts'
import { roomOf, THIS_YEAR, TODAY } from './house.ts'

const PEOPLE = 20
const WRITERS = 4
/** Each moves so often, one after the other. */
const MOVE_MS = 4_000
const FIRST_CLIENT = 0x2000_0000

export interface Crowd {
  leave(): void
}

/** @param posts ids of posts that some of them write in */
export async function gather(house: Contender, posts: readonly string[]): Promise<Crowd> {
  const random = seeded(13)
  const bytes = (array: Uint8Array<ArrayBuffer>) => array.map(() => below(random, 256))
  const sockets = await Promise.all(
    Array.from({ length: PEOPLE }, async () => (await connect(house, roomOf(THIS_YEAR))).socket),
  )
  const people = sockets.map((socket, number) => {
    const person = { id: newId(bytes), name: `Collègue ${number + 1}` }
    let clock = 0
    return () => {
      const isWriter = number < WRITERS
      const here = {
        person,
        page: 'calendar',
        day: `${TODAY.slice(0, 8)}${String(1 + below(random, 28)).padStart(2, '0')}`,
        post: isWriter ? pick(random, posts) : null,
        doing: isWriter ? 'editing' : 'looking',
        away: false,
      }
      clock += 1
      socket.send(whereabouts(FIRST_CLIENT + number, clock, JSON.stringify({ here })))
    }
  })
  for (const move of people) move()
  let next = 0
  const timer = setInterval(() => {
    people[next % PEOPLE]?.()
    next += 1
  }, MOVE_MS / PEOPLE)
  return {
    leave() {
      clearInterval(timer)
      for (const socket of sockets) socket.close()
    },
  }
}

function whereabouts(client: number, clock: number, state: string): Uint8Array {
  const update = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, state)
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    encoding.writeVarUint8Array(encoder, update)
  })
}
