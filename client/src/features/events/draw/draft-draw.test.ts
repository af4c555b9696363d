import { expect, test } from 'vitest'
import { CHAINS, timeOfRound } from '#shared/domain/events/draw/chain.ts'
import { type DrawForm, readDraft } from './draft-draw.ts'

const NOW = Date.UTC(2026, 9, 16, 14)
const FORM: DrawForm = {
  title: 'Five books',
  prizes: '5',
  reserves: '2',
  kind: 'beacon',
  at: NOW + 3_600_000,
  hasFallback: false,
}
const ENTRIES = [{ code: 'a', weight: 1 }]
const SEALS = ['ines', 'theo'].map((createdBy) => ({
  id: `seal of ${createdBy}`,
  hash: 'a'.repeat(64),
  createdBy,
}))
const SAID = SEALS.map(({ id, hash }) => ({ id, hash }))
const [chain] = CHAINS
if (!chain) throw new Error('There is no chain')

test('a time becomes the first round that is public from then on', () => {
  const read = readDraft(FORM, ENTRIES, { seals: [], rules: null }, NOW)
  if (read.kind !== 'draft' || read.draft.source.kind !== 'beacon') throw new Error('no draft')
  const { round, fallback } = read.draft.source
  expect(fallback).toBeNull()
  const at = timeOfRound(chain, round)
  expect(at).toBeGreaterThanOrEqual(FORM.at ?? 0)
  expect(timeOfRound(chain, round - 1)).toBeLessThan(FORM.at ?? 0)
})

test('a fallback may be used ten minutes after the round, by the devices that have sealed', () => {
  const read = readDraft(
    { ...FORM, hasFallback: true },
    ENTRIES,
    { seals: SEALS, rules: null },
    NOW,
  )
  if (read.kind !== 'draft' || read.draft.source.kind !== 'beacon') throw new Error('no draft')
  const { round, fallback } = read.draft.source
  expect(fallback).toEqual({ from: timeOfRound(chain, round) + 600_000, seals: SAID })
})

test('what is announced is what was typed: a thousand in either way, and no reserves where none are typed', () => {
  const settled = { seals: [], rules: null }
  const announced = (form: Partial<DrawForm>) =>
    readDraft({ ...FORM, ...form }, ENTRIES, settled, NOW)
  expect(announced({ prizes: '1 000', reserves: '' })).toMatchObject({
    draft: { prizes: 1000, reserves: 0 },
  })
})

test('by devices it takes no time', () => {
  const read = readDraft(
    { ...FORM, kind: 'devices', at: null },
    ENTRIES,
    { seals: SEALS, rules: null },
    NOW,
  )
  expect(read).toMatchObject({ kind: 'draft', draft: { source: { kind: 'devices' } } })
})

test('two devices of one person are not two people’s', () => {
  const seals = SEALS.map((seal) => ({ ...seal, createdBy: 'ines' }))
  const form: DrawForm = { ...FORM, kind: 'devices', at: null }
  const read = readDraft(form, ENTRIES, { seals, rules: null }, NOW)
  expect(read).toEqual({ kind: 'problem', problem: 'sealsNeeded' })
})

test.each<[string, Partial<DrawForm>, typeof ENTRIES]>([
  ['nobody', {}, []],
  ['needsPrizes', { prizes: '0' }, ENTRIES],
  ['needsPrizes', { prizes: '' }, ENTRIES],
  ['needsPrizes', { prizes: '60000' }, ENTRIES],
  ['needsPrizes', { prizes: '1001' }, ENTRIES],
  ['needsPrizes', { prizes: '2.5' }, ENTRIES],
  ['needsReserves', { reserves: 'deux' }, ENTRIES],
  ['needsReserves', { reserves: '1500' }, ENTRIES],
  ['needsTime', { at: null }, ENTRIES],
  ['needsTime', { at: NOW }, ENTRIES],
  ['sealsNeeded', { hasFallback: true }, ENTRIES],
  ['sealsNeeded', { kind: 'devices' }, ENTRIES],
])('what is missing is said: %s', (problem, form, entries) => {
  const read = readDraft({ ...FORM, ...form }, entries, { seals: SEALS.slice(1), rules: null }, NOW)
  expect(read).toEqual({ kind: 'problem', problem })
})
