import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { entriesIn } from '#shared/documents/entries.ts'
import { addDays } from '#shared/domain/day.ts'
import { instantOf } from '#shared/domain/zone.ts'
import { meet } from '../draw/testing/draws.ts'
import { createSheet, newestNotes, parseSheet, type Sheet, writeNotes } from '../sheet.ts'
import { challengeIn } from './challenge.ts'
import { aboutCount, countsOf, countText } from './counts.ts'
import { type LeaderboardMeans, leaderboardOf, standingsOf, totalOf } from './leaderboard.ts'
import { daysOf } from './span.ts'

/** A month with the night in which the clocks go back. */
const SPAN = { first: '2026-10-05', last: '2026-11-03' }
const ZONE = 'Europe/Paris'
const PEOPLE = ['awa', 'bran', 'cyd', 'dan']
const GOAL = 5
const FREEZE = '2026-11-01'

function sheetsIn(doc: Y.Doc): Sheet[] {
  return [...entriesIn(doc, 'checkins')].flatMap(([id, map]) => {
    const sheet = parseSheet(id, map)
    return sheet.kind === 'sheet' ? [sheet] : []
  })
}

/** A device of somebody who checks people in. */
function deviceOf(person: string) {
  const doc = new Y.Doc()
  let sheet = ''
  return {
    doc,
    count(participant: string, day: string, amount: number, now: number) {
      const author = {
        person,
        now,
        random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
      }
      const home = entriesIn(doc, 'checkins')
      sheet ||= createSheet(home, author)
      const known = newestNotes(sheetsIn(doc))
      const said = new Map([[aboutCount(participant, day), countText(amount)]])
      writeNotes(home, sheet, said, (about) => known.get(about), author)
    },
  }
}

const settings = new Y.Doc().getMap<Y.Map<unknown>>('events')
settings.set(
  'plan',
  new Y.Map<unknown>(
    Object.entries({
      challengeGoal: GOAL,
      challengeStreakEvery: 7,
      challengeStreakPoints: 3,
      challengeFreezeFrom: FREEZE,
    }),
  ),
)
const challenge = challengeIn(settings.get('plan') ?? new Y.Map())

function meansOn(doc: Y.Doc, now: number): LeaderboardMeans {
  return {
    challenge,
    span: SPAN,
    participants: PEOPLE.map((id) => ({ id, name: id })),
    counts: countsOf(sheetsIn(doc)),
    awards: [],
    now,
    timeZone: ZONE,
  }
}

/** What each does on each of the thirty days, who writes it down, and on which evenings both meet. */
const day = fc.record({
  amounts: fc.array(fc.nat({ max: 9 }), { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
  writers: fc.array(fc.nat({ max: 1 }), { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
  meets: fc.boolean(),
})

test('thirty days with a moving clock: two people who check in apart lose nothing, and both see the same leaderboard when they meet', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 30, maxLength: 30 }), (month) => {
      const devices = [deviceOf('ines'), deviceOf('theo')] as const
      const done = new Map(PEOPLE.map((person) => [person, new Map<string, number>()]))
      let shown: string | null = null
      for (const [index, today] of daysOf(SPAN).entries()) {
        const { amounts = [], writers = [], meets = false } = month[index] ?? {}
        const evening = instantOf(`${today}T21:30`, ZONE)
        for (const [at, person] of PEOPLE.entries()) {
          const amount = amounts[at] ?? 0
          devices[writers[at] === 1 ? 1 : 0].count(person, today, amount, evening + at)
          done.get(person)?.set(today, amount)
        }
        if (meets) meet(devices[0].doc, devices[1].doc)
        if (!meets) continue
        const [one, other] = devices.map(({ doc }) => leaderboardOf(meansOn(doc, evening + 60_000)))
        expect(other).toEqual(one)
        expect(one?.frozen).toBe(today >= FREEZE)
        const names = JSON.stringify(one?.rows.map(({ name, points }) => [name, points]))
        // From the freeze on nobody in front of the stage learns anything, whatever is counted.
        if (today > FREEZE && shown !== null) expect(names).toBe(shown)
        shown = today >= FREEZE ? names : null
      }
      meet(devices[0].doc, devices[1].doc)
      const after = instantOf(addDays(SPAN.last, 1), ZONE)
      for (const { doc } of devices) {
        const given = meansOn(doc, after)
        for (const row of standingsOf(given).rows) {
          const days = done.get(row.participant) ?? new Map<string, number>()
          const reached = [...days.values()].map((amount) => amount >= GOAL)
          const runs =
            reached
              .map((ok) => (ok ? '1' : '0'))
              .join('')
              .match(/1+/g) ?? []
          const bonus = runs.reduce((sum, run) => sum + Math.floor(run.length / 7) * 3, 0)
          const all = [...days.values()].reduce((sum, amount) => sum + amount, 0)
          const last = reached.at(-1) === true ? (runs.at(-1)?.length ?? 0) : 0
          expect(row).toMatchObject({
            amount: all,
            reached: reached.filter(Boolean).length,
            points: reached.filter(Boolean).length + bonus,
            streak: { current: last, longest: Math.max(0, ...runs.map((run) => run.length)) },
          })
        }
        const together = [...done.values()].flatMap((days) => [...days.values()])
        expect(totalOf(given)).toBe(together.reduce((sum, amount) => sum + amount, 0))
      }
    }),
    { numRuns: 40 },
  )
})
