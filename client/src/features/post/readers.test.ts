import { expect, test } from 'vitest'
import type { Other } from '#client/workspace/workspace.ts'
import { readersOf } from './readers.ts'

const BILAL = { id: 'bilal', name: 'Bilal Haddad' }
let client = 0

function device(of: Partial<Other>): Other {
  client += 1
  const looking = { page: 'calendar', post: 'p1', doing: 'looking', day: null } as const
  return { client, person: BILAL, away: false, ...looking, ...of }
}

function readers(...devices: Other[]) {
  const workspace = {
    me: { id: 'camille', name: 'Camille', role: 'owner' },
    presence: { others: () => devices, tell: () => {} },
    hueOf: () => 1 as const,
  } as const
  return readersOf(workspace, 'p1', () => null).map(({ id, doing }) => [id, doing])
}

test('a colleague with the post open on two devices is named once, as writing if they write on one', () => {
  expect(readers(device({ doing: 'editing' }), device({}))).toEqual([['bilal', 'writing']])
  expect(readers(device({}), device({ doing: 'carrying' }))).toEqual([['bilal', 'writing']])
  expect(readers(device({}), device({ away: true }))).toEqual([['bilal', 'looking']])
})

test('my own other device, and somebody in another post, are not here', () => {
  const mine = device({ person: { id: 'camille', name: 'Camille' } })
  expect(readers(mine, device({ post: 'p2' }), device({ post: null }))).toEqual([])
})

test('who has not touched their device for a while is away, also in the middle of writing', () => {
  expect(readers(device({ doing: 'editing', away: true }))).toEqual([['bilal', 'away']])
})
