import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { entriesIn } from '#shared/documents/entries.ts'
import { revertStep } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { meet } from '../draw/testing/draws.ts'
import { createSheet, newestNotes, parseSheet, type Sheet, writeNotes } from '../sheet.ts'
import { aboutScore, judgementsOf, scoreText } from './judgement.ts'
import { resultsOf } from './results.ts'

const JUDGES = ['awa', 'boris', 'chloe'] as const
const ENTRIES = ['e1', 'e2', 'e3']
const CRITERIA = ['idea', 'light']
/** A fourth device is a second one of the first judge. */
const DEVICES = 4
const judgeAt = (device: number): string => JUDGES[device % JUDGES.length] ?? ''

function sheetsIn(doc: Y.Doc): Sheet[] {
  return [...entriesIn(doc, 'ballots')].flatMap(([id, map]) => {
    const sheet = parseSheet(id, map)
    return sheet.kind === 'sheet' ? [sheet] : []
  })
}

const device = fc.nat({ max: DEVICES - 1 })
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('score' as const),
      at: device,
      entry: fc.constantFrom(...ENTRIES),
      criterion: fc.constantFrom(...CRITERIA),
      points: fc.nat({ max: 10 }),
      // The clocks of the devices are up to five minutes wrong.
      wrong: fc.integer({ min: -300_000, max: 300_000 }),
    }),
  },
  fc.record({ kind: fc.constant('reload' as const), at: device }),
  fc.record({ kind: fc.constant('meet' as const), at: device, to: device }),
)

interface Given {
  readonly about: string
  readonly judge: string
  readonly text: string
  /** What of the same was known there then: it was said against it. */
  readonly knew: ReadonlySet<Given>
}

describe('three judges on four devices, cut off from each other as it comes', () => {
  test('no score is lost or anybody else’s: what a judge said last on all that they knew is what counts, everywhere', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
        const devices = Array.from({ length: DEVICES }, () => ({
          doc: new Y.Doc(),
          sheet: '',
          knows: new Set<Given>(),
        }))
        const given: Given[] = []
        let clock = 1_700_000_000_000
        for (const one of steps) {
          const here = devices[one.at]
          if (!here) continue
          clock += 1_000
          if (one.kind === 'reload') here.sheet = ''
          else if (one.kind === 'meet') {
            const there = devices[one.to]
            if (!there || there === here) continue
            meet(here.doc, there.doc)
            const both = new Set([...here.knows, ...there.knows])
            here.knows = both
            there.knows = new Set(both)
          } else {
            const judge = judgeAt(one.at)
            const author = {
              person: judge,
              now: clock + one.wrong,
              random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
            }
            const ballots = entriesIn(here.doc, 'ballots')
            here.sheet ||= createSheet(ballots, author)
            const about = aboutScore(one.entry, one.criterion)
            const text = scoreText({ points: one.points, outOf: 10 })
            const own = newestNotes(sheetsIn(here.doc).filter(({ by }) => by === judge))
            const said = new Map([[about, text]])
            const done = writeNotes(ballots, here.sheet, said, (key) => own.get(key), author)
            if (done.length === 0) continue
            const knew = [...here.knows].filter((was) => was.about === about && was.judge === judge)
            const now = { about, judge, text, knew: new Set(knew) }
            given.push(now)
            here.knows.add(now)
          }
        }
        for (let round = 0; round < 2; round += 1)
          for (const one of devices) for (const other of devices) meet(one.doc, other.doc)

        for (const { doc } of devices) {
          const judgements = judgementsOf(sheetsIn(doc))
          for (const judge of JUDGES)
            for (const entry of ENTRIES)
              for (const criterion of CRITERIA) {
                const about = aboutScore(entry, criterion)
                const mine = given.filter((one) => one.judge === judge && one.about === about)
                const last = mine.filter((one) => !mine.some((later) => later.knew.has(one)))
                const score = judgements.get(judge)?.get(entry)?.scores.get(criterion)
                const read = score ? scoreText(score) : undefined
                if (last.length === 0) expect(read).toBeUndefined()
                else expect(last.map(({ text }) => text)).toContain(read)
              }
        }
        const results = devices.map(({ doc }) =>
          resultsOf({
            entries: ENTRIES,
            criteria: CRITERIA.map((id) => ({ id, weight: 1 })),
            judges: JUDGES,
            scale: 10,
            judgements: judgementsOf(sheetsIn(doc)),
          }),
        )
        for (const result of results) expect(result).toEqual(results[0])
      }),
    )
  })

  test('M7: undoing brings back what the judge said before, also where they said it elsewhere', () => {
    const doc = new Y.Doc()
    const ballots = entriesIn(doc, 'ballots')
    const about = aboutScore('e1', 'idea')
    const author = (now: number) => ({
      person: 'awa',
      now,
      random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    })
    const say = (sheet: string, text: string, now: number): Step[] => {
      const own = newestNotes(sheetsIn(doc))
      return writeNotes(
        ballots,
        sheet,
        new Map([[about, text]]),
        (key) => own.get(key),
        author(now),
      )
    }
    const [phone, desk] = [createSheet(ballots, author(1)), createSheet(ballots, author(2))]
    say(phone, '6/10', 10)
    // The clock of the desk is slow.
    const [later] = say(desk, '8/10', 5)
    expect(newestNotes(sheetsIn(doc)).get(about)?.text).toBe('8/10')
    if (later) revertStep(ballots, later, author(20))
    expect(newestNotes(sheetsIn(doc)).get(about)?.text).toBe('6/10')
  })
})
