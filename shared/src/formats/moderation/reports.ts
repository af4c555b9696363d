/** Reports of a Mastodon server, as its admin interface for programs gives them: each becomes a case. */
import { lineOf } from '#shared/domain/cut-text.ts'
import { LONGEST_CASE_TITLE, LONGEST_QUOTE } from '#shared/domain/moderation/case.ts'
import { textOfHtml } from '../html-text.ts'
import { linkOf } from '../link.ts'
import {
  type DraftCase,
  type DraftNote,
  type ModerationDrafts,
  PLAIN_CASE,
  PLAIN_NOTE,
} from './drafts.ts'
import { calledIn, createPeople, nameIn } from './people.ts'
import type { ModerationLeft } from './problem.ts'
import { fieldOf, isObject, type JsonObject } from './read-json.ts'
import { tidyLine, tidyText } from './tidy.ts'
import { readWhen, type WhenContext } from './when.ts'

/** Null for what is no list of reports. */
export function reportsIn(json: unknown): readonly JsonObject[] | null {
  if (!Array.isArray(json) || json.length === 0) return null
  const reports = json.filter(isObject)
  const areReports = reports.every(
    (one) => isObject(fieldOf(one, 'target_account')) && fieldOf(one, 'action_taken') !== undefined,
  )
  return areReports && reports.length === json.length ? reports : null
}

export function reportsToDrafts(
  reports: readonly JsonObject[],
  when: WhenContext,
): ModerationDrafts {
  const people = createPeople()
  const cases: DraftCase[] = []
  const notes: DraftNote[] = []
  const left: ModerationLeft[] = []
  for (const [index, report] of reports.entries()) {
    const where = index + 1
    const called = accountIn(fieldOf(report, 'target_account'))
    const person = called ? people.keyOf(called, 'mastodon', where) : null
    if (person === null) {
      left.push({ where, title: '', reason: { kind: 'no-person' }, raw: JSON.stringify(report) })
      continue
    }
    const statuses = listIn(report, 'statuses')
    const quote = statuses.map((one) => textOfHtml(tidyText(fieldOf(one, 'content')))).join('\n\n')
    const comment = tidyText(fieldOf(report, 'comment'))
    const key = `mastodon:report:${tidyLine(fieldOf(report, 'id'))}`
    const isDone = fieldOf(report, 'action_taken') === true
    const at = readWhen(fieldOf(report, 'created_at'), when)
    cases.push({
      ...PLAIN_CASE,
      where,
      key,
      title: lineOf(comment || tidyLine(fieldOf(report, 'category')), LONGEST_CASE_TITLE),
      quote: quote.slice(0, LONGEST_QUOTE),
      network: 'mastodon',
      link: linkOf(String(fieldOf(statuses[0] ?? {}, 'url') ?? '')),
      happenedAt: at,
      people: [person],
      status: isDone ? 'closed' : 'open',
      closedAt: isDone ? (readWhen(fieldOf(report, 'action_taken_at'), when) ?? at) : null,
    })
    if (comment !== '')
      notes.push({
        ...PLAIN_NOTE,
        where,
        key: `${key}/comment`,
        case: key,
        person,
        type: 'information',
        text: comment,
        at,
        by: nameIn(accountIn(fieldOf(report, 'account'))?.handle),
      })
  }
  return { people: people.all(), cases, notes, measures: [], left, remarks: [] }
}

function listIn(object: JsonObject, name: string): readonly JsonObject[] {
  const list = fieldOf(object, name)
  return Array.isArray(list) ? list.filter(isObject) : []
}

/** The account as moderators see it has the public one in it. */
function accountIn(value: unknown) {
  if (!isObject(value)) return null
  const account = fieldOf(value, 'account')
  return calledIn(isObject(account) ? fieldOf(account, 'acct') : fieldOf(value, 'username'))
}
