import { expect, test } from 'vitest'
import { type Holder, holderOf, successionOf } from './holder.ts'

const here: Holder = { kind: 'there', name: 'Awa' }
const gone: Holder = { kind: 'erased' }
const left: Holder = { kind: 'withdrawn', name: 'Bran', at: 5 }

test.each([
  ['the next reserve', [here, here], { out: ['w'], next: 'r0' }],
  ['the first who is still there', [left, gone, here], { out: ['w', 'r0', 'r1'], next: 'r2' }],
  ['nobody', [gone], { out: ['w', 'r0'], next: null }],
  ['nobody, for there is no reserve', [], { out: ['w'], next: null }],
] as const)('the place of a winner who has left goes to %s', (_, reserves, expected) => {
  const codes = reserves.map((_, n) => `r${n}`)
  const holder = (code: string): Holder => reserves[Number(code.slice(1))] ?? gone
  expect(successionOf('w', codes, holder)).toEqual(expected)
})

test('nobody is said to be erased while it is not known who takes part', () => {
  expect([holderOf(null, false), holderOf(null, true)]).toEqual([
    { kind: 'unknown' },
    { kind: 'erased' },
  ])
})
