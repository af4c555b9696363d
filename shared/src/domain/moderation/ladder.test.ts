import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import { collectionIn } from '#shared/documents/space.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord } from '#shared/domain/record.ts'
import { standingOf, strikesOf } from './ladder.ts'
import {
  createLadderStep,
  type LadderStep,
  type LadderStepDraft,
  ladderOf,
  parseLadderStep,
  stepName,
  USUAL_LADDER,
} from './ladder-step.ts'
import { isInForce, isPending, type Measure, parseMeasure } from './measure.ts'
import { agreeToMeasure, draftOfStep, liftMeasure, takeMeasure } from './measure-actions.ts'
import { type Note, type NoteType, parseNote } from './note.ts'
import { writeNote } from './note-actions.ts'

const DAY = 86_400_000
/** Wednesday 14 October 2026. */
const NOW = Date.UTC(2026, 9, 14, 8)
const daysAgo = (days: number) => NOW - days * DAY

const author = (now = NOW, person = 'camille'): Author => ({
  now,
  person,
  random: (bytes) => crypto.getRandomValues(bytes),
})

type About = Parameters<typeof standingOf>[2]
const TROLL = { id: 'case', triage: 'troll' }

/** What is noted about one person. */
function person() {
  const doc = new Y.Doc()
  const [notes, measures] = [moderationIn(doc, 'notes'), moderationIn(doc, 'measures')]
  const all = <T>(records: typeof notes, parse: (id: string, map: unknown) => T) =>
    [...records].map(([id, map]) => parse(id, map))
  const standing = (now = NOW, about: About = null) =>
    standingOf(
      {
        ladder: USUAL_LADDER,
        notes: all(notes, parseNote).filter((one): one is Note => one.kind === 'note'),
        measures: all(measures, parseMeasure).filter((one) => one.kind === 'measure'),
      },
      now,
      about,
    )
  return {
    standing,
    measures,
    proposed: (now?: number, about?: About) => standing(now, about).proposal?.step.id ?? null,
    note: (days: number, type: NoteType = 'warning', of: string | null = null) =>
      writeNote(
        notes,
        {
          case: of,
          person: 'korrigan',
          type,
          text: 'Insultes',
          at: null,
          link: null,
          mentions: [],
        },
        author(daysAgo(days)),
      ).id,
    take: (step: string, days: number, of: string | null = null) =>
      takeMeasure(
        measures,
        {
          ...draftOfStep(stepOf(step), daysAgo(days)),
          case: of,
          person: 'korrigan',
          note: '',
          article: null,
          articleVersion: null,
        },
        author(daysAgo(days)),
      ).id,
    /** What is done without a step, as « another measure ». */
    does: (
      what: 'warned' | 'muted' | 'banned' | 'removed',
      days: number,
      hours: number | null = null,
    ) =>
      takeMeasure(
        measures,
        {
          what,
          step: null,
          until: hours && daysAgo(days) + hours * 3_600_000,
          needs: 1,
          case: null,
          person: 'korrigan',
          note: '',
          article: null,
          articleVersion: null,
        },
        author(daysAgo(days)),
      ).id,
    measure: (id: string): Measure => {
      const one = parseMeasure(id, measures.get(id))
      if (one.kind !== 'measure') throw new Error('the measure is damaged')
      return one
    },
  }
}

function stepOf(id: string): LadderStep {
  const step = USUAL_LADDER.find((one) => one.id === id)
  if (!step) throw new Error(`no step ${id}`)
  return step
}

describe('the ladder proposes', () => {
  test('nothing for who was only spoken of kindly, or not at all', () => {
    const somebody = person()
    expect(somebody.proposed()).toBeNull()
    somebody.note(1, 'praise')
    somebody.note(1, 'information')
    expect(somebody.proposed()).toBeNull()
  })

  test('the first step at a first warning, and the third at a second within 30 days', () => {
    const somebody = person()
    somebody.note(12)
    expect(somebody.proposed()).toBe('usual-reminder')
    somebody.note(0)
    expect(somebody.standing().proposal).toMatchObject({
      rank: 3,
      strikes: 2,
      days: 30,
      after: null,
    })
  })

  test('the second step where the warning before it is older than that', () => {
    const somebody = person()
    somebody.note(40)
    somebody.note(0)
    expect(somebody.proposed()).toBe('usual-warning')
  })

  test('and shows what was done without it where the same is done, and how many warnings there are', () => {
    const somebody = person()
    const shown = () => somebody.standing().rungs.map(({ alike }) => alike?.id ?? null)
    expect(somebody.standing().count).toEqual({ strikes: 0, sanctions: 0, days: null })
    const first = somebody.does('warned', 3)
    somebody.does('removed', 3)
    expect(shown()).toEqual([first, null, null, null, null])
    const second = somebody.does('warned', 2)
    expect(shown()).toEqual([first, second, null, null, null])
    expect(somebody.standing().count).toEqual({ strikes: 2, sanctions: 0, days: 30 })
    const week = somebody.does('muted', 1, 7 * 24)
    expect(shown()).toEqual([first, second, null, week, null])
    liftMeasure(somebody.measures, first, author())
    expect(shown()).toEqual([second, null, null, week, null])
    // A step that is taken is taken; nobody is led further by what was done without one.
    somebody.take('usual-reminder', 0)
    expect(shown()).toEqual([null, second, null, week, null])
    expect(somebody.standing().rungs[3]?.taken).toBeNull()
  })

  test('a step that several must agree to as not taken, where one person did the same without it', () => {
    const somebody = person()
    const id = somebody.does('banned', 1)
    const { count, rungs } = somebody.standing()
    expect(rungs[4]).toMatchObject({ taken: null, alike: { id }, isShort: true })
    // And nobody was warned by it.
    expect(count).toMatchObject({ strikes: 1, sanctions: 1 })
    somebody.does('warned', 1)
    expect(somebody.standing().rungs[0]).toMatchObject({ isShort: false })
  })

  test('nothing once somebody has taken a measure about it, and never by itself', () => {
    const somebody = person()
    somebody.note(1)
    somebody.take('usual-reminder', 0)
    expect(somebody.proposed()).toBeNull()
    expect(somebody.standing().rungs[0]?.taken?.by).toBe('camille')
    expect(somebody.measures.size).toBe(1)
  })

  test('the step after one that was taken lately, however few the warnings are', () => {
    const somebody = person()
    somebody.take('usual-day', 20)
    somebody.note(0)
    expect(somebody.standing().proposal).toMatchObject({ rank: 4, after: { rank: 3 } })
  })

  test('the last step again for who comes back from it', () => {
    const somebody = person()
    const id = somebody.take('usual-end', 20)
    somebody.measures.get(id)?.set('agreed:nour', true)
    somebody.note(0)
    expect(somebody.proposed()).toBe('usual-end')
  })

  test('a step for the case that is open, although nobody has noted a warning in it yet', () => {
    const somebody = person()
    somebody.note(12)
    somebody.take('usual-reminder', 12)
    expect(somebody.proposed()).toBeNull()
    expect(somebody.proposed(NOW, TROLL)).toBe('usual-day')
    somebody.take('usual-day', 0, 'case')
    expect(somebody.proposed(NOW, TROLL)).toBeNull()
  })

  test.each([
    ...['troll', 'escalate', 'danger'].map((triage) => [triage, 'usual-reminder'] as const),
    ...['answer', 'legal', 'constructive', 'ignore', 'unheard of', null].map(
      (triage) => [triage, null] as const,
    ),
  ])('for a case of triage %s by itself: %s', (triage, step) => {
    expect(person().proposed(NOW, { id: 'case', triage })).toBe(step)
  })

  test('a step in a case about something else once a warning was noted in it, and not for one that was noted elsewhere', () => {
    const somebody = person()
    somebody.note(1, 'warning', 'insults')
    const order = { id: 'order', triage: 'answer' }
    expect(somebody.proposed(NOW, order)).toBeNull()
    expect(somebody.proposed()).toBe('usual-reminder')
    somebody.note(0, 'warning', 'order')
    expect(somebody.proposed(NOW, order)).toBe('usual-day')
  })
})

describe('what counts as one warning', () => {
  const strikes = (act: (one: ReturnType<typeof person>) => void) => {
    const somebody = person()
    act(somebody)
    return somebody.standing().strikes.length
  }

  test('a measure and what was noted before it, in the same case or in none', () => {
    expect(
      strikes(({ note, take }) => {
        note(2, 'warning', 'case')
        take('usual-reminder', 1, 'case')
      }),
    ).toBe(1)
    expect(
      strikes(({ note, take }) => {
        note(2, 'warning', 'case')
        take('usual-reminder', 1, 'another')
      }),
    ).toBe(2)
    expect(
      strikes(({ note, take }) => {
        take('usual-reminder', 3)
        note(2)
        take('usual-warning', 1)
      }),
    ).toBe(2)
  })

  test('a step that is taken on the person’s page answers what was noted in their cases, and is no warning more', () => {
    const somebody = person()
    somebody.note(2, 'warning', 'case')
    somebody.note(1, 'warning', 'another')
    expect(somebody.proposed()).toBe('usual-day')
    somebody.take('usual-day', 0)
    expect(somebody.proposed()).toBeNull()
    expect(somebody.standing().strikes).toHaveLength(2)
  })

  test('what was lifted counts no more, and neither does what it answered', () => {
    const somebody = person()
    somebody.note(2)
    const id = somebody.take('usual-reminder', 1)
    liftMeasure(somebody.measures, id, author())
    expect(somebody.standing().strikes).toEqual([])
    expect(somebody.proposed()).toBeNull()
    expect(somebody.standing().rungs[0]?.taken).toBeNull()
  })

  test('what was hidden or reported is about words, not about who wrote them', () => {
    const somebody = person()
    takeMeasure(
      somebody.measures,
      {
        case: 'case',
        person: 'korrigan',
        what: 'hidden',
        until: null,
        step: null,
        note: '',
        needs: 1,
        article: null,
        articleVersion: null,
      },
      author(),
    )
    expect(strikesOf([], [...somebody.measures.keys()].map(somebody.measure))).toEqual([])
  })
})

describe('a step that several must agree to', () => {
  test('waits for them, proposes nothing else meanwhile, and holds from when the last one agrees', () => {
    const somebody = person()
    somebody.note(1)
    const id = somebody.take('usual-end', 0)
    expect(isPending(somebody.measure(id))).toBe(true)
    expect(isInForce(somebody.measure(id), NOW)).toBe(false)
    expect(somebody.standing().rungs[4]).toMatchObject({ taken: null, pending: { by: 'camille' } })
    expect(somebody.proposed()).toBeNull()
    agreeToMeasure(somebody.measures, id, author(NOW + DAY, 'nour'))
    expect(somebody.measure(id)).toMatchObject({ at: NOW + DAY, agreed: ['camille', 'nour'] })
    expect(isInForce(somebody.measure(id), NOW + DAY)).toBe(true)
  })

  test('the same person agreeing twice is one', () => {
    const somebody = person()
    const id = somebody.take('usual-end', 0)
    agreeToMeasure(somebody.measures, id, author(NOW + 1))
    expect(isPending(somebody.measure(id))).toBe(true)
  })

  test('counts as no sanction as long as only one of them wants it', () => {
    const somebody = person()
    const id = somebody.take('usual-end', 0)
    expect(somebody.standing().count).toMatchObject({ strikes: 0, sanctions: 0 })
    agreeToMeasure(somebody.measures, id, author(NOW, 'nour'))
    expect(somebody.standing().count).toMatchObject({ strikes: 1, sanctions: 1 })
  })
})

describe('the steps of a team', () => {
  const draft: LadderStepDraft = {
    names: { fr: 'Rappel', en: '' },
    what: 'warned',
    hours: null,
    count: 1,
    days: null,
    people: 1,
    order: 'K',
    was: null,
  }
  const ladder = () => collectionIn(new Y.Doc(), 'ladder')
  const read = (records: ReturnType<typeof ladder>) =>
    [...records].map(([id, map]) => parseLadderStep(id, map)).filter((one) => one.kind === 'step')

  test('M4: are the usual ones until it has some of its own; nothing is written for that', () => {
    const records = ladder()
    expect(ladderOf(read(records))).toBe(USUAL_LADDER)
    expect(records.size).toBe(0)
    const { id } = createLadderStep(records, { ...draft, order: 'V' }, author())
    const first = createLadderStep(records, { ...draft, order: 'B' }, author())
    expect(ladderOf(read(records)).map((one) => one.id)).toEqual([first.id, id])
    expect([...(records.get(id)?.keys() ?? [])]).not.toContain('people')
    for (const one of [id, first.id]) changeRecord(records, one, { deletedAt: 1 }, author())
    expect(ladderOf(read(records))).toBe(USUAL_LADDER)
  })

  test('M5: what makes no sense reads as not there, a step without a name is damaged', () => {
    const records = ladder()
    const { id } = createLadderStep(records, draft, author())
    changeRecord(records, id, { hours: -3, count: 1.5, people: 0, days: 'soon' }, author())
    expect(read(records)[0]).toMatchObject({ hours: null, count: 1, people: 1, days: null })
    expect(stepName({ names: { fr: 'Rappel', en: '' } }, 'en')).toBe('Rappel')
    changeRecord(records, id, { fr: undefined }, author())
    expect(parseLadderStep(id, records.get(id))).toMatchObject({ kind: 'damaged', field: 'fr' })
  })

  test('one made of a usual step counts what was taken under that one', () => {
    const somebody = person()
    const id = somebody.take('usual-reminder', 3)
    const records = ladder()
    createLadderStep(records, { ...draft, was: 'usual-reminder' }, author())
    const { rungs } = standingOf(
      { ladder: read(records), notes: [], measures: [somebody.measure(id)] },
      NOW,
    )
    expect(rungs[0]?.taken?.id).toBe(id)
  })
})
