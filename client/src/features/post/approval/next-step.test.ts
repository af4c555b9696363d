import { describe, expect, test } from 'vitest'
import type { ReviewRequest } from '#shared/domain/approval/request.ts'
import type { Answer, Standing } from '#shared/domain/approval/standing.ts'
import type { Verdict } from '#shared/domain/approval/verdict.ts'
import { nextStep, type StepFacts } from './next-step.ts'

const NONE: Standing = { kind: 'none' }
const REQUEST: ReviewRequest = {
  kind: 'request',
  id: 'request',
  post: 'post',
  approvers: [],
  dueAt: null,
  note: '',
  hash: '',
  createdAt: 0,
  createdBy: 'camille',
  deletedAt: null,
}
const APPROVED: Verdict = {
  kind: 'verdict',
  id: 'verdict',
  post: 'post',
  request: null,
  says: 'approved',
  note: '',
  hash: '',
  content: '',
  at: null,
  own: false,
  createdAt: 0,
  createdBy: 'ines',
  deletedAt: null,
}
const facts = (changed: Partial<StepFacts>): StepFacts => ({
  status: 'draft',
  hasDate: true,
  standing: NONE,
  rules: { ownAllowed: true, dateBound: false },
  me: 'camille',
  own: true,
  mayApprove: true,
  maySet: () => true,
  hasTeam: true,
  isFresh: false,
  isEmpty: false,
  isFrozen: false,
  ...changed,
})
const asked = (...states: [string, Answer['state']][]): Standing => ({
  kind: 'asked',
  request: { ...REQUEST, approvers: states.map(([person]) => ({ person, rank: 0 })) },
  answers: states.map(([person, state]) => ({ person, state, verdict: null })),
})
const fallen = (by: string): Standing => ({
  kind: 'void',
  why: 'content',
  request: null,
  answers: [],
  verdict: { ...APPROVED, createdBy: by },
})
const deed = (changed: Partial<StepFacts>) => {
  const step = nextStep(facts(changed))
  return step && [step.deed, step.missing]
}

describe('the one main action', () => {
  test('of a draft asks for a review, and in a workspace of one puts it there', () => {
    expect(deed({})).toEqual(['ask', null])
    expect(deed({ hasTeam: false })).toEqual(['status', null])
  })

  test('in review is to approve for whom it waits; others are told whom it waits for', () => {
    const standing = asked(['sofia', 'waiting'], ['nour', 'later'])
    expect(deed({ status: 'review', standing, me: 'sofia', own: false })).toEqual(['approve', null])
    expect(deed({ status: 'review', standing, me: 'nour', own: false })).toEqual([
      'approve',
      'others',
    ])
    expect(deed({ status: 'review', standing })).toEqual(['approve', 'others'])
  })

  test('in review, when nobody was asked, is to approve for who may, and to ask for who may not', () => {
    expect(deed({ status: 'review' })).toEqual(['approve', null])
    expect(deed({ status: 'review', mayApprove: false })).toEqual(['ask', null])
    const strict = { rules: { ownAllowed: false, dateBound: false } }
    expect(deed({ status: 'review', ...strict })).toEqual(['ask', null])
    expect(deed({ status: 'review', ...strict, hasTeam: false })).toEqual(['approve', 'own'])
  })

  test('waits a moment where a colleague has just changed what is to be approved', () => {
    expect(deed({ status: 'review', isFresh: true })).toEqual(['approve', 'fresh'])
    expect(deed({ status: 'approved', isFresh: true })).toEqual(['status', null])
  })

  test('approves nothing that is empty, however it came to be approved; it is still asked for and sent on', () => {
    expect(deed({ status: 'review', isEmpty: true })).toEqual(['approve', 'nothing'])
    const empty = { isEmpty: true, standing: fallen('camille') }
    expect(deed({ status: 'void', ...empty })).toEqual(['approve', 'nothing'])
    expect(deed({ isEmpty: true })).toEqual(['ask', null])
  })

  test('of a void approval asks again, or approves where one’s own answer alone is missing', () => {
    expect(deed({ status: 'void', standing: fallen('sofia') })).toEqual(['ask again', null])
    expect(deed({ status: 'void', standing: fallen('camille') })).toEqual(['approve', null])
  })

  test('does not put on what is void or waits, whatever the record says', () => {
    const standing = asked(['sofia', 'waiting'])
    expect(deed({ status: 'approved', standing })).toEqual(['status', 'others'])
    expect(deed({ status: 'approved', hasDate: false })).toEqual(['status', 'date'])
    expect(deed({ status: 'scheduled' })).toEqual(['status', null])
    expect(deed({ status: 'published' })).toBeNull()
    expect(deed({ status: 'of a newer Ruche' })).toBeNull()
  })
})

test('what a freeze holds is not published by the main action, and is planned on', () => {
  expect(deed({ status: 'scheduled', isFrozen: true })).toEqual(['status', 'frozen'])
  expect(deed({ status: 'approved', isFrozen: true })).toEqual(['status', null])
})
