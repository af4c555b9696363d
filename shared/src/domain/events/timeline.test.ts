import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { eventsIn } from '#shared/documents/events.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, createRecord, revertStep } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { DAY_MINUTES, type Phase, parsePhase } from './phase.ts'
import { placedIn, type Timeline, timelineOf } from './timeline.ts'
import { followersOf, following, lettingGo, placing, shifting } from './timeline-moves.ts'
import { endMinutesOf, minutesOf } from './wall-minutes.ts'

const DAY = DAY_MINUTES
const authorOf = (person: string, seed = 0): Author => {
  let next = seed
  return {
    now: 1_760_000_000_000,
    person,
    random: (bytes) => bytes.map(() => (next = (next * 7 + 13) % 251)),
  }
}

function phasesIn(doc: Y.Doc): Phase[] {
  return [...eventsIn(doc, 'phases')]
    .map(([id, map]) => parsePhase(id, map))
    .filter((one) => one.kind === 'phase')
}

const timelineIn = (doc: Y.Doc): Timeline => timelineOf(phasesIn(doc), '2026-09-01')

/** The autumn contest of the mock-up: each phase follows the one before. */
function contest(): { readonly doc: Y.Doc; readonly ids: readonly string[] } {
  const doc = new Y.Doc()
  const records = eventsIn(doc, 'phases')
  const author = authorOf('mathilde')
  const ids: string[] = []
  const add = (name: string, days: number, gap = 0) => {
    const before = ids.at(-1)
    const where = before ? { after: before, gap: gap * DAY } : { start: '2026-09-21' }
    const fields = { event: 'e', name, length: days * DAY, ...where }
    ids.push(createRecord(records, fields, {}, author).id)
  }
  add('Annonce', 7)
  add('Participations', 14)
  add('Vote du public', 5)
  add('Jury', 7)
  add('Résultats', 1, 2)
  return { doc, ids }
}

const written = (timeline: Timeline) =>
  timeline.phases.map(({ name, from, until }) => `${name} ${from} ${until}`)

const write = (doc: Y.Doc, id: string, fields: Parameters<typeof changeRecord>[2]): Step[] =>
  changeRecord(eventsIn(doc, 'phases'), id, fields, authorOf('x'))

const meet = (one: Y.Doc, other: Y.Doc) => {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
}

const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

describe('the phases of a contest', () => {
  test('follow one another, and all move when the start does', () => {
    const { doc, ids } = contest()
    expect(written(timelineIn(doc))).toEqual([
      'Annonce 2026-09-21 2026-09-27',
      'Participations 2026-09-28 2026-10-11',
      'Vote du public 2026-10-12 2026-10-16',
      'Jury 2026-10-17 2026-10-23',
      'Résultats 2026-10-26 2026-10-26',
    ])
    for (const [id, fields] of shifting(timelineIn(doc), 7 * DAY)) write(doc, id, fields)
    expect(written(timelineIn(doc)).at(0)).toBe('Annonce 2026-09-28 2026-10-04')
    expect(written(timelineIn(doc)).at(-1)).toBe('Résultats 2026-11-02 2026-11-02')
    expect(followersOf(timelineIn(doc), ids[2] ?? '')).toEqual([ids[3], ids[4]])
  })

  test('M7: one step takes a move back, with all that moved along', () => {
    const { doc, ids } = contest()
    const before = written(timelineIn(doc))
    const timeline = timelineIn(doc)
    const vote = placedIn(timeline, ids[2] ?? '')
    const steps = write(
      doc,
      ids[2] ?? '',
      placing(timeline, ids[2] ?? '', { begin: vote?.begin ?? 0, end: (vote?.end ?? 0) + 3 * DAY }),
    )
    expect(written(timelineIn(doc)).at(-1)).toBe('Résultats 2026-10-29 2026-10-29')
    for (const step of steps.toReversed()) revertStep(eventsIn(doc, 'phases'), step, authorOf('x'))
    expect(written(timelineIn(doc))).toEqual(before)
  })

  test('M3: two people who move two phases apart have moved both', () => {
    const { doc, ids } = contest()
    const other = copyOf(doc)
    for (const [id, fields] of shifting(timelineIn(doc), 3 * DAY)) write(doc, id, fields)
    const theirs = timelineIn(other)
    const jury = placedIn(theirs, ids[3] ?? '')
    const [begin, end] = [(jury?.begin ?? 0) + 2 * DAY, (jury?.end ?? 0) + 2 * DAY]
    write(other, ids[3] ?? '', placing(theirs, ids[3] ?? '', { begin, end }))
    meet(doc, other)
    expect(written(timelineIn(doc))).toEqual([
      'Annonce 2026-09-24 2026-09-30',
      'Participations 2026-10-01 2026-10-14',
      'Vote du public 2026-10-15 2026-10-19',
      'Jury 2026-10-22 2026-10-28',
      'Résultats 2026-10-31 2026-10-31',
    ])
  })

  test('an end that is dragged before the beginning makes a milestone, and what follows comes closer', () => {
    const { doc, ids } = contest()
    const timeline = timelineIn(doc)
    const vote = placedIn(timeline, ids[2] ?? '')
    const begin = vote?.begin ?? 0
    write(doc, ids[2] ?? '', placing(timeline, ids[2] ?? '', { begin, end: begin - DAY }))
    const [, , milestone, jury] = timelineIn(doc).phases
    expect(milestone).toMatchObject({ isMilestone: true, from: '2026-10-12', until: '2026-10-12' })
    expect(jury?.from).toBe('2026-10-12')
  })

  test('hours are kept: a vote that closes at six, a jury that begins at nine the next day', () => {
    const { doc, ids } = contest()
    const vote = { begin: minutesOf('2026-10-12T09:00'), end: minutesOf('2026-10-16T18:00') }
    write(doc, ids[2] ?? '', placing(timelineIn(doc), ids[2] ?? '', vote))
    const jury = { begin: minutesOf('2026-10-17T09:00'), end: endMinutesOf('2026-10-23') }
    write(doc, ids[3] ?? '', placing(timelineIn(doc), ids[3] ?? '', jury))
    expect(written(timelineIn(doc)).slice(2, 4)).toEqual([
      'Vote du public 2026-10-12T09:00 2026-10-16T18:00',
      'Jury 2026-10-17T09:00 2026-10-23',
    ])
  })

  test('one that is deleted leaves the others where they are, following what it followed', () => {
    const { doc, ids } = contest()
    const timeline = timelineIn(doc)
    for (const [id, fields] of lettingGo(timeline, ids[2] ?? '')) write(doc, id, fields)
    write(doc, ids[2] ?? '', { deletedAt: 1 })
    expect(written(timelineIn(doc))).toEqual(
      written(timeline).filter((line) => !line.startsWith('Vote')),
    )
    expect(followersOf(timelineIn(doc), ids[1] ?? '')).toEqual([ids[3], ids[4]])
  })

  test('what follows a phase that somebody else deleted meanwhile stays where it is', () => {
    const { doc, ids } = contest()
    write(doc, ids[0] ?? '', { deletedAt: 1 })
    expect(written(timelineIn(doc)).at(0)).toBe('Participations 2026-09-28 2026-10-11')
  })
})

describe('bad input is said, and nothing is lost', () => {
  test('phases that overlap', () => {
    const { doc, ids } = contest()
    write(doc, ids[3] ?? '', { gap: -2 * DAY })
    expect(timelineIn(doc).problems).toEqual([
      {
        kind: 'overlap',
        first: ids[2],
        second: ids[3],
        from: '2026-10-15',
        until: '2026-10-16',
      },
    ])
  })

  test('M5: a length below nothing, a beginning that is none, a phase that is not here', () => {
    const { doc, ids } = contest()
    write(doc, ids[2] ?? '', { length: -3 * DAY })
    write(doc, ids[0] ?? '', { start: '2026-02-30' })
    write(doc, ids[4] ?? '', { after: 'elsewhere', start: '2026-12-01' })
    const timeline = timelineIn(doc)
    expect(timeline.phases[0]?.from).toBe('2026-09-01')
    expect(timeline.phases.at(-1)).toMatchObject({ from: '2026-12-01', after: null })
    expect(timeline.problems).toEqual([{ kind: 'backwards', phase: ids[2] }])
  })

  test('two people who apart let two phases follow each other: one stands by itself, on every device the same one', () => {
    const { doc, ids } = contest()
    const other = copyOf(doc)
    const [first = '', , , fourth = ''] = ids
    expect(following(timelineIn(doc), first, fourth)).toBeNull()
    for (const id of [first, fourth]) write(doc, id, following(timelineIn(doc), id, null) ?? {})
    meet(doc, other)
    write(doc, first, following(timelineIn(doc), first, fourth) ?? {})
    write(other, fourth, following(timelineIn(other), fourth, first) ?? {})
    meet(doc, other)
    const timeline = timelineIn(doc)
    expect(timeline).toEqual(timelineIn(other))
    expect(timeline.problems).toContainEqual({ kind: 'circle', phases: [first, fourth].sort() })
    expect(timeline.phases).toHaveLength(5)
  })
})

describe('three people who move phases apart', () => {
  const days = fc.integer({ min: -30, max: 30 })
  const move = fc.record({
    at: fc.nat({ max: 2 }),
    phase: fc.nat({ max: 4 }),
    deed: fc.oneof(
      fc.record({ kind: fc.constant('move' as const), days }),
      fc.record({ kind: fc.constant('begin' as const), days }),
      fc.record({ kind: fc.constant('end' as const), days }),
      fc.record({ kind: fc.constant('shift' as const), days }),
      fc.record({ kind: fc.constant('follow' as const), other: fc.nat({ max: 4 }) }),
      fc.record({ kind: fc.constant('remove' as const) }),
      fc.record({ kind: fc.constant('meet' as const), other: fc.nat({ max: 2 }) }),
    ),
  })

  test('M4: no phase ends before it begins, every gap is one that somebody chose, and all see the same', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const { doc, ids } = contest()
        const docs = [doc, copyOf(doc), copyOf(doc)] as const
        /** By phase. */
        const gaps = new Map(phasesIn(doc).map(({ id, gap }) => [id, new Set([gap])]))
        const act = (here: Y.Doc, id: string, fields: Parameters<typeof changeRecord>[2]) => {
          if (typeof fields.gap === 'number') gaps.get(id)?.add(fields.gap)
          if ('gap' in fields && fields.gap === undefined) gaps.get(id)?.add(0)
          write(here, id, fields)
        }
        for (const { at, phase, deed } of moves) {
          const here = docs[at] ?? doc
          const id = ids[phase] ?? ''
          const timeline = timelineIn(here)
          const one = placedIn(timeline, id)
          if (deed.kind === 'meet') meet(here, docs[deed.other] ?? doc)
          else if (deed.kind === 'shift')
            for (const [moved, fields] of shifting(timeline, deed.days * DAY))
              act(here, moved, fields)
          else if (!one) continue
          else if (deed.kind === 'follow')
            act(here, id, following(timeline, id, ids[deed.other] ?? null) ?? {})
          else if (deed.kind === 'remove') {
            for (const [next, fields] of lettingGo(timeline, id)) act(here, next, fields)
            act(here, id, { deletedAt: 1 })
          } else {
            const by = deed.days * DAY
            const begin = one.begin + (deed.kind === 'end' ? 0 : by)
            const end = one.end + (deed.kind === 'begin' ? 0 : by)
            act(here, id, placing(timeline, id, { begin, end }))
          }
        }
        for (const other of [...docs, ...docs]) meet(doc, other)
        const timeline = timelineIn(doc)
        for (const one of docs) expect(timelineIn(one)).toEqual(timeline)
        const everywhere = timelineOf(
          phasesIn(doc).map((phase) => ({ ...phase, deletedAt: null })),
          '2026-09-01',
        )
        for (const { id, begin, end, after } of timeline.phases) {
          expect(end).toBeGreaterThanOrEqual(begin)
          if (after === null) continue
          const gap = begin - (placedIn(everywhere, after)?.end ?? Number.NaN)
          expect(gaps.get(id)).toContain(gap)
        }
      }),
    )
  })
})
