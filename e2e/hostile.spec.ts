import { once } from 'node:events'
import * as encoding from 'lib0/encoding'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts'
import { calendarName } from '#shared/protocol/names.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import { openSocket, visitBySession } from './stock-client.ts'

const POISON: Record<string, Uint8Array | string> = {
  'a frame that ends too early': Uint8Array.of(MESSAGE.sync, SYNC.update, 200, 1, 2, 3),
  'bytes without sense': Uint8Array.from({ length: 64 }, (_, i) => (i * 151 + 89) % 256),
  'an update that does not decode': update(Uint8Array.of(1, 1, 255, 255, 255, 255, 15, 9, 9)),
  'eight bytes that declare thirty million structs': update(thirtyMillion()),
  'a text where bytes belong': '{"hello":"relay"}',
}

test('R5: what a hostile neighbour sends closes only the neighbour', async ({
  alice,
  bob,
  relay,
}) => {
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  const visit = await visitBySession(relay, bob)
  const volume = calendarName(Temporal.Now.plainDateISO().year)
  await alice.notesIdea('Before')
  await expect(bob.idea('Before')).toBeVisible()

  for (const [what, frame] of Object.entries(POISON)) {
    const neighbour = openSocket(visit, volume)
    const closed = once(neighbour, 'close')
    await once(neighbour, 'open')
    neighbour.send(frame)
    const [code] = await closed
    expect(code, what).toBe(CLOSE.malformed)
  }

  await alice.plansPost('After', day(9))
  await expect(bob.postOn(day(9), 'After')).toBeVisible()
  await alice.seesSaved()
  await bob.page.reload()
  await expect(bob.postOn(day(9), 'After')).toBeVisible()
  await expect(bob.idea('Before')).toBeVisible()
})

function update(bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, MESSAGE.sync)
  encoding.writeVarUint(encoder, SYNC.update)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}

/** One client, from clock 0, with a count that is never made good. */
function thirtyMillion(): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, 30_000_000)
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}
