/** Who is in a file: each account once, however often it is named. */
import { type Handle, handleKey, LONGEST_HANDLE } from '#shared/domain/moderation/noted-person.ts'
import { type DraftPerson, PLAIN_PERSON } from './drafts.ts'
import { fieldOf, isObject } from './read-json.ts'
import { tidyLine } from './tidy.ts'

/** How a file calls somebody. */
export interface Called {
  /** What the network knows them by: a name, or the figures of Discord. */
  readonly handle: string
  readonly names: readonly string[]
}

export interface People {
  /** The key of who is called so; somebody met for the first time is noted. Null for nobody. */
  keyOf(called: Called, network: string, where: number): string | null
  all(): DraftPerson[]
  /** Names that were cut, and where. */
  readonly cut: readonly { readonly where: number; readonly title: string }[]
}

export function createPeople(): People {
  const people = new Map<string, { where: number; handle: Handle; names: Set<string> }>()
  const cut: { where: number; title: string }[] = []
  return {
    cut,
    keyOf(called, network, where) {
      const whole = bareHandle(called.handle)
      if (whole === '') return null
      const handle = { network, handle: whole.slice(0, LONGEST_HANDLE).toWellFormed() }
      const key = handleKey(handle)
      let person = people.get(key)
      if (!person) {
        person = { where, handle, names: new Set() }
        people.set(key, person)
        if (whole.length > LONGEST_HANDLE) cut.push({ where, title: handle.handle.slice(0, 60) })
      }
      for (const name of called.names) if (name !== '') person.names.add(name)
      return key
    },
    all: () =>
      [...people].map(([key, { where, handle, names }]) => {
        const [name = '', ...aliases] = [...names].filter((one) => one !== handle.handle)
        return { ...PLAIN_PERSON, where, key, name, handles: [handle], aliases }
      }),
  }
}

/** `/u/name`, `@name`, `<@!123>`: what is left without the signs around it. */
function bareHandle(text: string): string {
  return tidyLine(text, LONGEST_HANDLE + 50)
    .replace(/^<@!?(\d+)>$/, '$1')
    .replace(/^\/?u\/(?=.)/, '')
    .replace(/^@/, '')
    .trim()
}

const IDS = ['id', 'userId', 'user_id', 'acct', 'username', 'tag', 'name']
const NAMES = [
  'acct',
  'tag',
  'username',
  'globalName',
  'global_name',
  'displayName',
  'display_name',
  'nickname',
  'name',
]

/** Somebody as JSON says it: a name, a number, or an object with an id and names. Null for nobody. */
export function calledIn(value: unknown): Called | null {
  if (isObject(value)) {
    const said = (names: readonly string[]) =>
      names.map((name) => tidyLine(fieldOf(value, name))).filter((one) => one !== '')
    const [handle] = said(IDS)
    return handle === undefined ? null : { handle, names: [...new Set(said(NAMES))] }
  }
  const handle = tidyLine(value)
  return handle === '' || handle === 'null' ? null : { handle, names: [] }
}

/** What somebody is called in words, for who wrote a note. */
export function nameIn(value: unknown): string | null {
  const called = calledIn(value)
  return called ? (called.names[0] ?? bareHandle(called.handle)) : null
}

/** Signs that stand for a name that was blacked out. */
export function isHidden(name: string): boolean {
  return /^[\s█▇■▒░*•xX_-]*$/u.test(name) && /[█▇■▒░*•]/u.test(name)
}
