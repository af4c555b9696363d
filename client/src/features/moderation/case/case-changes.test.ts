import { expect, test } from 'vitest'
import { words } from '#client/i18n/en/words.ts'
import { caseChanges } from './case-changes.ts'

const change = (field: string, after: string | number | null) => ({
  at: 5,
  by: 'theo',
  field,
  after,
  words: null,
})

test('who decided what about a case is told in words, and what was only written is not', () => {
  const history = [
    change('status', 'closed'),
    change('closedAt', 9),
    change('title', 'Insults'),
    change('triage', null),
    change('severity', null),
    change('owner', 'ines'),
    change('owner', null),
    change('deadline', 7),
    change('deadline', null),
    // Of a newer version (M5).
    change('triage', 'sarcasm'),
  ]
  const names = { person: (id: string) => `<${id}>`, instant: (at: number) => `at ${at}` }
  expect(caseChanges(history, words, names, 5).map(({ said }) => said)).toEqual([
    'Status: Closed',
    'Triage: To triage',
    'Severity: Normal',
    'Owner: <ines>',
    'Owner: Nobody',
    'Deadline: at 7',
    'Deadline: No deadline',
    'Triage: sarcasm',
  ])
})

test('what a clock ahead wrote is told without the hour that has yet to be', () => {
  const names = { person: (id: string) => id, instant: String }
  const ahead = { ...change('triage', 'danger'), at: 2 * 3_600_000 }
  const history = [ahead, change('triage', 'ignore')]
  expect(caseChanges(history, words, names, 5).map(({ at }) => at)).toEqual([null, 5])
})
