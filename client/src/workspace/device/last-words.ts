import { fromBase64, toBase64 } from 'lib0/buffer'
import type { StoredDocument, Unsent } from '#client/workspace/device/stored-document.ts'
import { isObject } from '#client/workspace/is-object.ts'
import { newId, type RandomBytes } from '#shared/domain/id.ts'
import { keysIn, type SmallStorage } from './small-storage.ts'

/**
 * What a page puts down in its last moment. A browser gives up every IndexedDB transaction that still waits for an
 * answer when its page goes (measured in Chromium 156: a reload lost what was typed just before in 6 of 6), so this is
 * the one thing that is kept in the synchronous storage, until a page has written it where it belongs.
 */
export interface LastWords {
  put(words: Words): void
  /** What earlier pages left, and pages that are only hidden. */
  found(): readonly FoundWords[]
  forget(keys: readonly string[]): void
  /** Of what this page puts down. */
  readonly key: string
}

export interface Words {
  /** V1 */
  readonly updates: readonly Uint8Array[]
  readonly unsent: readonly Unsent[]
  /** Records of what was unsent and is on the relay: without them, the next page would count too much as waiting. */
  readonly confirmed: readonly string[]
}

export interface FoundWords extends Words {
  readonly key: string
}

/** What this device holds of a document, with what pages put down before they could write it. */
export function withLastWords(
  stored: StoredDocument,
  last: readonly Words[],
): Pick<StoredDocument, 'tail' | 'unsent'> {
  const confirmed = new Set(last.flatMap((words) => words.confirmed))
  const unsent = [...stored.unsent, ...last.flatMap((words) => words.unsent)]
  return {
    tail: [...stored.tail, ...last.flatMap(({ updates }) => updates)],
    unsent: unsent.filter(({ id }) => !confirmed.has(id)),
  }
}

/** @param storage null where the browser has none or forbids it; then the last quarter of a second is not safe */
export function createLastWords(options: {
  readonly workspace: string
  readonly name: string
  readonly storage: SmallStorage | null
  readonly random: RandomBytes
}): LastWords {
  const { workspace, name, storage, random } = options
  const prefix = `${prefixOf(workspace)}${name}.`
  const key = `${prefix}${newId(random)}`
  return {
    key,
    put({ updates, unsent, confirmed }) {
      const text = JSON.stringify({
        updates: updates.map(toBase64),
        unsent: unsent.map((entry) => ({ ...entry, update: toBase64(entry.update) })),
        confirmed,
      })
      try {
        storage?.setItem(key, text)
      } catch {
        // More than such a storage takes: the batch that is being written has to make it.
      }
    },
    found: () => keysIn(storage, prefix).flatMap((one) => read(storage, one)),
    forget(keys) {
      for (const one of keys) storage?.removeItem(one)
    },
  }
}

/** What pages put down of a workspace, or of some of its documents, that this device is to forget. */
export function removeLastWords(
  workspace: string,
  storage: SmallStorage | null,
  goes: (document: string) => boolean = () => true,
): void {
  const prefix = prefixOf(workspace)
  for (const key of keysIn(storage, prefix))
    if (goes(key.slice(prefix.length, key.lastIndexOf('.')))) storage?.removeItem(key)
}

function prefixOf(workspace: string): string {
  return `ruche.last.${workspace}.`
}

function read(storage: SmallStorage | null, key: string): FoundWords[] {
  try {
    const words = readWords(JSON.parse(storage?.getItem(key) ?? 'null'))
    return words === null ? [] : [{ key, ...words }]
  } catch {
    return []
  }
}

/** Throws where bytes are not written as we write them. */
function readWords(value: unknown): Words | null {
  if (!isObject(value)) return null
  const { updates, unsent, confirmed = [] } = value
  if (!isListOf(updates, isString) || !isListOf(confirmed, isString)) return null
  if (!isListOf(unsent, isWrittenEntry)) return null
  return {
    updates: updates.map(fromBase64),
    unsent: unsent.map(({ id, update, changes, since, of }) => ({
      id,
      update: fromBase64(update),
      changes,
      since,
      ...(isListOf(of, isString) && { of }),
    })),
    confirmed,
  }
}

interface WrittenEntry extends Omit<Unsent, 'update'> {
  readonly update: string
}

function isWrittenEntry(value: unknown): value is WrittenEntry {
  return (
    isObject(value) &&
    isString(value.id) &&
    isString(value.update) &&
    typeof value.changes === 'number' &&
    typeof value.since === 'number'
  )
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isListOf<T>(value: unknown, isOne: (value: unknown) => value is T): value is T[] {
  return Array.isArray(value) && value.every(isOne)
}
