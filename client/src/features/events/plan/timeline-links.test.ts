import { expect, test } from 'vitest'
import { linksBetween } from './timeline-links.ts'

const phase = (id: string, after: string | null, isMilestone = false) => ({
  id,
  after,
  isMilestone,
})
const lines = (...given: Parameters<typeof linksBetween>) =>
  linksBetween(...given).map(({ id, line }) => `${id} ${line}`)

test('a line leads from the end of a phase to each that follows it, over the lanes, and to none that stands by itself', () => {
  const phases = [
    phase('tease', null),
    phase('entries', 'tease'),
    phase('results', 'entries', true),
    phase('party', null),
  ]
  const bars = [
    { id: 'tease', from: 0, until: 96 },
    { id: 'entries', from: 100, until: 296 },
    { id: 'results', from: 320, until: 338 },
    { id: 'party', from: 400, until: 500 },
  ]
  const lanes = new Map([
    ['tease', 0],
    ['entries', 0],
    ['results', 1],
    ['party', 0],
  ])
  expect(lines(phases, bars, lanes)).toEqual(['entries M96 34H100', 'results M286 58V88H320'])
})

test('what begins before the other is over is met from above; what follows a phase that is not there has no line', () => {
  const phases = [phase('vote', null), phase('jury', 'vote'), phase('draw', 'gone')]
  const bars = [
    { id: 'vote', from: 0, until: 200 },
    { id: 'jury', from: 120, until: 300 },
    { id: 'draw', from: 320, until: 400 },
  ]
  const lanes = new Map([
    ['vote', 0],
    ['jury', 1],
    ['draw', 0],
  ])
  expect(lines(phases, bars, lanes)).toEqual(['jury M190 58V64'])
})
