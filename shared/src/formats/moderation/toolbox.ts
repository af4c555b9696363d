/** Usernotes of Reddit's moderator toolbox: the page `usernotes` of a subreddit's wiki, versions 4 to 6. */
import { linkOf } from '../link.ts'
import { createCollector, type WordChoices } from './collect.ts'
import type { ModerationDrafts } from './drafts.ts'
import { fromBase64, inflate } from './inflate.ts'
import type { ModerationProblem } from './problem.ts'
import { fieldOf, isObject, type JsonObject, readJson } from './read-json.ts'
import { tidyLine, tidyText } from './tidy.ts'
import { readWhen } from './when.ts'

const NEWEST = 6
const OLDEST = 4

/** The page, unpacked. */
export interface Usernotes {
  readonly moderators: readonly string[]
  /** Types of notes, as the team has called them. */
  readonly warnings: readonly string[]
  readonly users: readonly (readonly [name: string, notes: readonly unknown[]])[]
}

export type ReadUsernotes =
  | { readonly ok: true; readonly usernotes: Usernotes }
  | { readonly ok: false; readonly problem: ModerationProblem }

export function isUsernotes(json: unknown): json is JsonObject {
  return (
    isObject(json) &&
    typeof fieldOf(json, 'ver') === 'number' &&
    isObject(fieldOf(json, 'constants')) &&
    (fieldOf(json, 'blob') !== undefined || fieldOf(json, 'users') !== undefined)
  )
}

/** @param limit bytes that the notes may have unpacked */
export async function readUsernotes(page: JsonObject, limit: number): Promise<ReadUsernotes> {
  const version = Number(fieldOf(page, 'ver'))
  if (version > NEWEST) return { ok: false, problem: { kind: 'newer-version', version } }
  if (version < OLDEST) return { ok: false, problem: { kind: 'json-unknown' } }
  const unpacked =
    version === NEWEST
      ? await unpack(fieldOf(page, 'blob'), limit)
      : { ok: true as const, users: fieldOf(page, 'users') }
  if (!unpacked.ok) return unpacked
  const { users } = unpacked
  if (!isObject(users)) return { ok: false, problem: { kind: 'blob-broken' } }
  const constants = fieldOf(page, 'constants')
  const names = (name: string) => {
    const list = isObject(constants) ? fieldOf(constants, name) : null
    return Array.isArray(list) ? list.map((one) => tidyLine(one)) : []
  }
  return {
    ok: true,
    usernotes: {
      moderators: names('users'),
      warnings: names('warnings'),
      users: Object.entries(users).map(([name, value]) => {
        const notes = isObject(value) ? fieldOf(value, 'ns') : null
        return [name, Array.isArray(notes) ? notes : [value]] as const
      }),
    },
  }
}

type Unpacked =
  | { readonly ok: true; readonly users: unknown }
  | { readonly ok: false; readonly problem: ModerationProblem }

async function unpack(blob: unknown, limit: number): Promise<Unpacked> {
  const packed = typeof blob === 'string' ? fromBase64(blob) : null
  if (packed === null) return { ok: false, problem: { kind: 'blob-broken' } }
  const inflated = await inflate(packed, limit)
  if (inflated.ok) return { ok: true, users: readJson(new TextDecoder().decode(inflated.bytes)) }
  const isTooLarge = inflated.problem === 'too-large'
  return {
    ok: false,
    problem: isTooLarge ? { kind: 'blob-too-large', limit } : { kind: 'blob-broken' },
  }
}

/** A note's `where` is its place in the order of the page, from 1. */
export function usernotesToDrafts(
  { moderators, warnings, users }: Usernotes,
  choices: WordChoices,
): ModerationDrafts {
  const collector = createCollector(
    { source: 'toolbox', unsaid: 'information', warns: false },
    choices,
  )
  let where = 0
  for (const [name, notes] of users) {
    for (const note of notes) {
      where += 1
      if (!isObject(note)) {
        collector.leave(where, name, { kind: 'unreadable' }, { [name]: note })
        continue
      }
      collector.take({
        where,
        person: { handle: name, names: [] },
        network: 'Reddit',
        word: at(warnings, fieldOf(note, 'w')),
        text: tidyText(fieldOf(note, 'n')),
        at: readWhen(fieldOf(note, 't'), UTC),
        by: at(moderators, fieldOf(note, 'm')) || null,
        link: linkIn(fieldOf(note, 'l')),
        until: null,
        unread: null,
      })
    }
  }
  return collector.drafts()
}

/** The word that each of its notes goes by. */
export function wordsIn({ warnings, users }: Usernotes): string[] {
  return users.flatMap(([, notes]) =>
    notes.flatMap((note) => (isObject(note) ? [at(warnings, fieldOf(note, 'w'))] : [])),
  )
}

/** Its times are instants. */
const UTC = { zone: 'UTC', order: 'dmy', today: '2026-01-01' } as const

function at(names: readonly string[], index: unknown): string {
  return typeof index === 'number' ? (names[index] ?? '') : ''
}

/** Toolbox shortens addresses: `l,{post},{comment}`, `l,{post}`, `m,{message}`; others stand whole. */
function linkIn(said: unknown): string | null {
  if (typeof said !== 'string') return null
  const [kind, first = '', second = ''] = said.split(',')
  const isId = (id: string) => /^[a-z0-9]{1,20}$/i.test(id)
  if (kind === 'l' && isId(first))
    return isId(second)
      ? `https://www.reddit.com/comments/${first}/-/${second}`
      : `https://www.reddit.com/comments/${first}`
  if (kind === 'm' && isId(first)) return `https://www.reddit.com/message/messages/${first}`
  return linkOf(said)
}
