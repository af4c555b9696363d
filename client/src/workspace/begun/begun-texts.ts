import { createSignal, type Signal } from 'solid-js'
import { keysIn, type SmallStorage } from '#client/workspace/device/small-storage.ts'
import { quietly } from '#client/workspace/quietly.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { DOCUMENT_KINDS, type DocumentKind } from '#shared/protocol/names.ts'

/**
 * What somebody has begun to write and not sent yet: nothing of it is in a document, and a page can be left at any key.
 * On this device only, in the storage that is written at once (docs/decisions/begun-texts.md).
 *
 * A field is named by where it sends what it holds, and by ids only: `moderation.note.{case}`. What begins with the kind of a
 * document is shared with those alone who may read that kind.
 */
export interface BegunTexts {
  /** Reactive. Empty: nothing was begun there. */
  get(field: string): string
  /** Blank: it was sent, or given up. */
  set(field: string, text: string): void
  /** Records are gone for good, and what was begun about them. */
  forget(records: readonly string[]): void
}

/** Kinds of documents whose records are erased when their time is over; nobody would see to what is only begun. */
const ABOUT_PEOPLE: readonly DocumentKind[] = ['moderation', 'entries']
/** So long is it there for who comes back to it. */
const PEOPLE_DAYS = 30
const DAY_MS = 86_400_000

export function createBegunTexts(means: {
  readonly workspace: string
  /** What it may not read, this device keeps no longer. */
  readonly role: Role
  readonly smallStorage: SmallStorage | null
  readonly now: () => number
}): BegunTexts {
  const { workspace, role, smallStorage: storage, now } = means
  const keyOf = (field: string) => `${prefixOf(workspace)}${field}`
  /** What fields of this page have asked for, where two show the same, and where the browser keeps nothing. */
  const here = new Map<string, Signal<string>>()
  const signalOf = (field: string): Signal<string> => {
    const known = here.get(field)
    if (known) return known
    const made = createSignal(read(storage, keyOf(field)).text)
    here.set(field, made)
    return made
  }
  const isOld = (field: string): boolean =>
    isOf(field, ABOUT_PEOPLE) &&
    now() - (read(storage, keyOf(field)).at ?? now()) > PEOPLE_DAYS * DAY_MS
  removeBegunTexts(workspace, storage, (field) => isOld(field) || !mayKeep(role, field))
  return {
    get: (field) => signalOf(field)[0](),
    set(field, text) {
      const key = keyOf(field)
      signalOf(field)[1](text)
      if (text.trim() === '') quietly(() => storage?.removeItem(key))
      else quietly(() => storage?.setItem(key, `${now()}:${text}`))
    },
    forget(records) {
      const goes = (field: string) => records.some((record) => field.includes(record))
      removeBegunTexts(workspace, storage, goes)
      for (const [field, [, write]] of here) if (goes(field)) write('')
    },
  }
}

/** What was begun in a workspace that this device is to forget, or in some fields of it. */
export function removeBegunTexts(
  workspace: string,
  storage: SmallStorage | null,
  goes: (field: string) => boolean = () => true,
): void {
  const prefix = prefixOf(workspace)
  for (const key of keysIn(storage, prefix))
    if (goes(key.slice(prefix.length))) storage?.removeItem(key)
}

function mayKeep(role: Role, field: string): boolean {
  return !isOf(
    field,
    DOCUMENT_KINDS.filter((kind) => accessTo(kind, role) === 'none'),
  )
}

function isOf(field: string, kinds: readonly DocumentKind[]): boolean {
  return kinds.some((kind) => field.startsWith(`${kind}.`))
}

/** Older versions put down the text alone. */
function read(storage: SmallStorage | null, key: string) {
  const kept = quietly(() => storage?.getItem(key)) ?? ''
  const [, at, text] = /^(\d{12,}):([\s\S]*)$/.exec(kept) ?? []
  return at === undefined ? { at: null, text: kept } : { at: Number(at), text: text ?? '' }
}

function prefixOf(workspace: string): string {
  return `ruche.begun.${workspace}.`
}
