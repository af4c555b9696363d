import type { Words } from '#client/i18n/words.ts'
import type { Called } from '#client/workspace/people/called.ts'
import type { ReviewRequest } from '#shared/domain/approval/request.ts'
import type { Standing } from '#shared/domain/approval/standing.ts'
import type { Verdict } from '#shared/domain/approval/verdict.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import type { HistoryLine } from '../history/history-lines.ts'

/** What a change of which an approval falls by. */
const CONTENT = /^(?:title|body|link|comment|channel:|variant:|text:)/
/** A status that is written with an answer, and says no more than it. */
const WITH_IT_MS = 2_000

export interface ApprovalFacts {
  readonly requests: readonly ReviewRequest[]
  readonly verdicts: readonly Verdict[]
  readonly standing: Standing
  readonly entries: readonly HistoryEntry[]
}

/** Who asked, who answered about which version, and when an approval became void; the newest first. */
export function approvalLines(
  { requests, verdicts, standing, entries }: ApprovalFacts,
  said: Words['approval']['said'],
  called: Pick<Called, 'first' | 'within'>,
  list: (people: readonly string[]) => string,
): HistoryLine[] {
  const asked = requests.filter(({ deletedAt }) => deletedAt === null)
  const given = verdicts.filter(({ deletedAt }) => deletedAt === null)
  const versions = versionsOf([...asked, ...given])
  const lines: HistoryLine[] = asked.map(({ createdAt, createdBy, approvers }) => ({
    at: createdAt,
    about: 'asked',
    text: said.asked(called.first(createdBy), list(approvers.map(({ person }) => person))),
  }))
  for (const { createdAt, createdBy, says, hash } of given)
    lines.push({
      at: createdAt,
      about: says,
      text: said[says](called.first(createdBy), versions.get(hash) ?? 1),
    })
  if (standing.kind === 'void' && standing.why === 'content') {
    const { createdAt, createdBy } = standing.verdict
    const since = entries.filter(({ at, field }) => at >= createdAt && CONTENT.test(field))
    // Typing is told after a while: until then, all that is known is that it came after.
    const at = Math.max(since.at(-1)?.at ?? 0, createdAt + 1)
    lines.push({ at, about: 'void', text: said.fellVoid(called.within(createdBy)) })
  }
  return lines.sort((a, b) => b.at - a.at)
}

/** Each content that somebody asked or answered about, numbered in the order in which it was first seen. */
function versionsOf(
  seen: readonly { readonly hash: string; readonly createdAt: number }[],
): ReadonlyMap<string, number> {
  const versions = new Map<string, number>()
  for (const { hash } of [...seen].sort((a, b) => a.createdAt - b.createdAt))
    if (!versions.has(hash)) versions.set(hash, versions.size + 1)
  return versions
}

/** Without the changes of status that an answer or a question brought with it. */
export function withoutEchoes(
  entries: readonly HistoryEntry[],
  { requests, verdicts }: Pick<ApprovalFacts, 'requests' | 'verdicts'>,
): readonly HistoryEntry[] {
  const deeds = [...requests, ...verdicts]
  return entries.filter(
    ({ field, at, by }) =>
      field !== 'status' ||
      !deeds.some(
        ({ createdAt, createdBy }) => createdBy === by && Math.abs(createdAt - at) < WITH_IT_MS,
      ),
  )
}
