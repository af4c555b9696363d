import type { Contender } from '../contenders/contender.ts'
import { type Client, join } from './client.ts'
import { Tally } from './tally.ts'
import { Typist } from './typist.ts'

export interface CrowdOptions {
  readonly rooms: number
  /** In each room. */
  readonly clients: number
  /** Of the clients in each room, how many type. */
  readonly senders: number
  /** Updates of one sender that may be on their way: more follow as the room's last receiver gets them. */
  readonly inFlight: number
}

/** Clients that keep their relay as busy as it can be, and count what reaches each of them. */
export interface Crowd {
  readonly members: readonly Member[]
  begin(): void
  /** No more is typed; what is on its way still comes. */
  pause(): void
  leave(): void
  /** Updates that reached a receiver who had not typed them, over all receivers. */
  delivered(): number
  sent(): number
}

export interface Member {
  readonly client: Client
  readonly tally: Tally
  readonly typist: Typist | null
}

export async function startCrowd(contender: Contender, options: CrowdOptions): Promise<Crowd> {
  const { rooms, clients, senders, inFlight } = options
  const members: Member[] = []
  let running = false

  const refill = ({ client, typist }: Member, seen: number): void => {
    while (running && typist && typist.clock - seen < inFlight) client.socket.send(typist.type())
  }

  for (let room = 0; room < rooms; room += 1) {
    const crowd: Member[] = []
    for (let number = 0; number < clients; number += 1) {
      const prefixLength = contender.address(room).prefix.length
      const tally = new Tally(senders, { own: number })
      const watched = watchedBy(number, clients, senders)
      const client = await join(contender, room, (bytes, start, end) => {
        tally.take(bytes, start, end, prefixLength)
        for (const sender of watched) {
          const member = crowd[sender]
          if (member) refill(member, tally.clocks[sender] ?? 0)
        }
      })
      const typist = number < senders ? new Typist(number, client.address.prefix) : null
      crowd.push({ client, tally, typist })
    }
    members.push(...crowd)
  }

  return {
    members,
    begin() {
      running = true
      for (const member of members) refill(member, 0)
    },
    pause() {
      running = false
    },
    leave() {
      running = false
      for (const { client } of members) client.socket.close()
    },
    delivered: () => members.reduce((sum, { tally }) => sum + tally.total, 0),
    sent: () => members.reduce((sum, { typist }) => sum + (typist?.clock ?? 0), 0),
  }
}

/** The last client watches every sender but itself, for which the one before does: nobody waits for an echo. */
function watchedBy(number: number, clients: number, senders: number): readonly number[] {
  const last = clients - 1
  const all = Array.from({ length: senders }, (_, sender) => sender)
  if (number === last) return all.filter((sender) => sender !== last)
  return number === last - 1 ? all.filter((sender) => sender === last) : []
}
