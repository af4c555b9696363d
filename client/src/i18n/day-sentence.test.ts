import { expect, test } from 'vitest'
import type { DayFacts } from './day-sentence.ts'
import { words as english } from './en/words.ts'
import { words as french } from './fr/words.ts'

const QUIET: DayFacts = {
  planned: 0,
  leaving: 0,
  fallen: 0,
  fallenBefore: null,
  unsettled: 0,
  late: 0,
  waiting: 0,
  cases: 0,
  casesLate: 0,
  casesBefore: null,
}

const said = (facts: Partial<DayFacts>) =>
  [french, english].map((words) =>
    words.today
      .head({ ...QUIET, ...facts })
      .map(({ text, to }) => (to === null ? text : `[${text}]`))
      .join('')
      .replaceAll('\u00a0', ' ')
      .trim(),
  )

test('tells the day as a colleague would, and names what it leads to', () => {
  const day = {
    planned: 7,
    leaving: 5,
    fallen: 1,
    fallenBefore: '11:30',
    waiting: 3,
    cases: 2,
    casesBefore: '12:00',
  }
  expect(said(day)).toEqual([
    'Cinq publications partent encore aujourd’hui, dont [une à revalider avant 11 h 30]. [Trois publications attendent votre accord] et [deux dossiers de modération sont à traiter aujourd’hui, le premier avant midi].',
    'Five posts still go out today, of which [one to approve again before 11:30]. [Three posts wait for your approval] and [two moderation cases are due today, the first before noon].',
  ])
})

test('one is told as one, and many as a figure', () => {
  expect(
    said({
      planned: 1,
      leaving: 1,
      fallen: 1,
      fallenBefore: '09:00',
      cases: 1,
      casesBefore: '18:00',
    }),
  ).toEqual([
    'Une publication part encore aujourd’hui, [à revalider avant 9 h]. [Un dossier de modération est à traiter avant 18 h].',
    'One post still goes out today, [to approve again before 09:00]. [One moderation case is due before 18:00].',
  ])
  expect(said({ planned: 13, leaving: 13 })[0]).toBe('13 publications partent encore aujourd’hui.')
})

test('all that leaves is void, and what is late is said as late', () => {
  expect(
    said({
      planned: 2,
      leaving: 2,
      fallen: 2,
      fallenBefore: null,
      late: 1,
      cases: 3,
      casesLate: 1,
    }),
  ).toEqual([
    'Deux publications partent encore aujourd’hui, [toutes à revalider]. [Une est en retard]. [Trois dossiers de modération sont à traiter aujourd’hui, dont un en retard].',
    'Two posts still go out today, [all to approve again]. [One is late]. [Three moderation cases are due today, of which one late].',
  ])
  expect(said({ planned: 1, waiting: 1, cases: 2, casesLate: 2 })).toEqual([
    'Rien ne part d’ici ce soir. [Une publication attend votre accord] et [deux dossiers de modération ont dépassé leur échéance].',
    'Nothing goes out for the rest of the day. [One post waits for your approval] and [two moderation cases are past their deadline].',
  ])
})

test('what has points to settle is not told as though it would simply leave', () => {
  expect(said({ planned: 3, leaving: 3, fallen: 1, fallenBefore: '11:30', unsettled: 2 })).toEqual([
    'Trois publications partent encore aujourd’hui, dont [une à revalider avant 11 h 30] et [deux avec des points à régler].',
    'Three posts still go out today, of which [one to approve again before 11:30] and [two with points to settle].',
  ])
  expect(said({ planned: 4, leaving: 4, fallen: 2, fallenBefore: '09:00', unsettled: 1 })[0]).toBe(
    'Quatre publications partent encore aujourd’hui, dont [deux à revalider, la première avant 9 h], et [une avec des points à régler].',
  )
  expect(said({ planned: 4, leaving: 4, unsettled: 1 })[0]).toBe(
    'Quatre publications partent encore aujourd’hui, dont [une avec des points à régler].',
  )
  expect(said({ planned: 1, leaving: 1, unsettled: 1 })).toEqual([
    'Une publication part encore aujourd’hui, [avec des points à régler].',
    'One post still goes out today, [with points to settle].',
  ])
  expect(said({ planned: 2, leaving: 2, unsettled: 2 })[0]).toBe(
    'Deux publications partent encore aujourd’hui, [toutes avec des points à régler].',
  )
})
