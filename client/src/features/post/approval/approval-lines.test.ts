import { expect, test } from 'vitest'
import { words } from '#client/i18n/en/words.ts'
import type { ReviewRequest } from '#shared/domain/approval/request.ts'
import type { Standing } from '#shared/domain/approval/standing.ts'
import type { Verdict } from '#shared/domain/approval/verdict.ts'
import { approvalLines, withoutEchoes } from './approval-lines.ts'

const request = (createdAt: number, hash: string): ReviewRequest => ({
  kind: 'request',
  id: `r${createdAt}`,
  post: 'p',
  approvers: [{ person: 'Sofia', rank: 0 }],
  dueAt: null,
  note: '',
  hash,
  createdAt,
  createdBy: 'Camille',
  deletedAt: null,
})
const verdict = (createdAt: number, hash: string, says: Verdict['says'] = 'approved'): Verdict => ({
  kind: 'verdict',
  id: `v${createdAt}`,
  post: 'p',
  request: null,
  says,
  note: '',
  hash,
  content: '',
  at: null,
  own: false,
  createdAt,
  createdBy: 'Sofia',
  deletedAt: null,
})
const entry = (at: number, field: string, by = 'Inès') => ({
  at,
  by,
  field,
  after: null,
  words: null,
})
const who = (person: string) => person
const list = (people: readonly string[]) => people.join(' and ')

test('tells who asked and answered, about which version, and when an approval became void', () => {
  const fallen = verdict(40_000, 'b')
  const standing: Standing = {
    kind: 'void',
    why: 'content',
    request: null,
    answers: [],
    verdict: fallen,
  }
  const lines = approvalLines(
    {
      requests: [request(10_000, 'a'), request(30_000, 'b')],
      verdicts: [verdict(20_000, 'a', 'changes'), fallen],
      standing,
      entries: [entry(60_000, 'owner'), entry(50_000, 'body'), entry(25_000, 'body')],
    },
    words.approval.said,
    { first: who, within: who },
    list,
  )
  expect(lines.map(({ at, text }) => [at, text])).toEqual([
    [50_000, 'Sofia’s approval became void'],
    [40_000, 'Sofia approved version 2'],
    [30_000, 'Camille asked Sofia for a review'],
    [20_000, 'Sofia asked for changes to version 1'],
    [10_000, 'Camille asked Sofia for a review'],
  ])
})

test('does not tell of a change of status that an answer brought with it', () => {
  const entries = [
    entry(20_000, 'status', 'Sofia'),
    entry(20_000, 'status'),
    entry(90_000, 'status', 'Sofia'),
  ]
  const left = withoutEchoes(entries, { requests: [], verdicts: [verdict(20_400, 'a')] })
  expect(left.map(({ at, by }) => [at, by])).toEqual([
    [20_000, 'Inès'],
    [90_000, 'Sofia'],
  ])
})
