import { type Accessor, batch, createSignal } from 'solid-js'
import { importEntries, knownEntryKeys } from '#client/commands/events/import-entries.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { PersonKey } from '#shared/domain/events/entry.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'
import { ENTRY_USES, type EntryUse, SHARED_ENTRY_USES } from '#shared/formats/entries/columns.ts'
import type { EntryChoices } from '#shared/formats/entries/plan-entries.ts'
import type { FileProblem } from '#shared/formats/problem.ts'
import { sizeProblem } from '#shared/formats/size-problem.ts'
import type { Reader } from './reader.ts'
import type { EntryReview, OpenedEntries } from './workbench.ts'

/** A file as the browser hands it over; `File` is one. */
export interface GivenFile {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** `unreadable`: the device could not hand the file over, or had no memory for it. */
export type Refusal = FileProblem | { readonly kind: 'unreadable' }

export type ImportStage =
  | {
      readonly kind: 'choose'
      readonly refused: { readonly name: string; readonly why: Refusal } | null
    }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'review'; readonly name: string; readonly opened: OpenedEntries }
  | { readonly kind: 'writing'; readonly name: string; readonly share: number }
  | { readonly kind: 'done'; readonly written: number; readonly stopped: boolean }

export interface EntryImport {
  readonly stage: Accessor<ImportStage>
  readonly choices: Accessor<EntryChoices | null>
  readonly review: Accessor<EntryReview | null>
  /** The review is of earlier choices. */
  readonly thinking: Accessor<boolean>
  readonly eligibility: Accessor<'pending' | 'eligible'>
  readonly blocked: Accessor<'order' | 'nothing' | 'thinking' | null>
  open(file: GivenFile): Promise<void>
  setUse(column: number, use: EntryUse): void
  setOrder(order: DateOrder): void
  toggleKey(key: PersonKey, on: boolean): void
  setRepeats(repeats: EntryChoices['repeats']): void
  setEligibility(eligibility: 'pending' | 'eligible'): void
  run(): Promise<void>
  /** Ends reading, or writing after the records that are being written. */
  stop(): void
  reset(): void
  close(): void
}

export interface ImportMeans {
  readonly workspace: Workspace
  readonly event: string
  readonly memory: {
    get(key: string): string | null
    set(key: string, value: string | null): void
  }
  now(): number
  /** Fresh for each file. */
  openReader(): Reader
  painted(): Promise<void>
}

export function createEntryImport(means: ImportMeans): EntryImport {
  const { workspace, event, memory } = means
  const [stage, setStage] = createSignal<ImportStage>({ kind: 'choose', refused: null })
  const [choices, setChoices] = createSignal<EntryChoices | null>(null)
  const [review, setReview] = createSignal<EntryReview | null>(null)
  const [thinking, setThinking] = createSignal(false)
  const [eligibility, setEligibility] = createSignal<'pending' | 'eligible'>('pending')
  let reader: Reader | null = null
  let writing: AbortController | null = null
  /** Counts what is asked of the reader: an answer to an older question is not listened to. */
  let asked = 0
  const zone = () => workspace.settings().timeZone

  const forget = (): void => {
    asked += 1
    reader?.close()
    reader = null
    batch(() => {
      setChoices(null)
      setReview(null)
      setThinking(false)
    })
  }
  const refuse = (name: string, why: Refusal): void => {
    forget()
    setStage({ kind: 'choose', refused: { name, why } })
  }
  const think = async (): Promise<void> => {
    const [now, chosen] = [stage(), choices()]
    asked += 1
    const question = asked
    if (now.kind !== 'review' || !chosen || !reader) return
    setThinking(true)
    try {
      const answer = await reader.review(chosen, dayOf(localTimeAt(means.now(), zone())))
      if (question !== asked) return
      batch(() => {
        setReview(answer)
        setThinking(false)
      })
    } catch {
      if (question === asked) refuse(now.name, { kind: 'unreadable' })
    }
  }
  const choose = (change: Partial<EntryChoices>): void => {
    const chosen = choices()
    const now = stage()
    if (!chosen) return
    const next = { ...chosen, ...change }
    setChoices(next)
    if (now.kind === 'review') remember(memory, now.opened.signature, next)
    void think()
  }
  const tellWhatIsKnown = async (to: Reader): Promise<void> => {
    let first = true
    for (const keys of knownEntryKeys(workspace, event)) {
      await to.know(keys, first)
      first = false
      await means.painted()
    }
  }
  return {
    stage,
    choices,
    review,
    thinking,
    eligibility,
    blocked() {
      const found = review()
      if (thinking() || !found) return 'thinking'
      if (found.order === 'ask' && choices()?.order === null) return 'order'
      return found.added === 0 ? 'nothing' : null
    },
    async open(file) {
      forget()
      const tooLarge = sizeProblem(file.size)
      if (tooLarge) {
        refuse(file.name, tooLarge)
        return
      }
      setStage({ kind: 'reading', name: file.name })
      const question = asked
      const own = means.openReader()
      reader = own
      try {
        await tellWhatIsKnown(own)
        const answer = await own.open(new Uint8Array(await file.arrayBuffer()))
        if (question !== asked) return
        if (!answer.ok) {
          refuse(file.name, answer.problem)
          return
        }
        const { opened } = answer
        const usual: EntryChoices = {
          uses: opened.guesses,
          order: null,
          zone: zone(),
          keys: ['email', 'handle'],
          repeats: 'once',
        }
        batch(() => {
          setChoices({ ...usual, ...recalled(memory, opened) })
          setStage({ kind: 'review', name: file.name, opened })
        })
        await think()
      } catch {
        if (question === asked) refuse(file.name, { kind: 'unreadable' })
      }
    },
    setUse(column, use) {
      const uses = choices()?.uses ?? []
      choose({
        uses: uses.map((one, index) => {
          if (index === column) return use
          // Another column was it before.
          return one === use && !SHARED_ENTRY_USES.has(use) ? 'ignored' : one
        }),
      })
    },
    setOrder: (order) => choose({ order }),
    toggleKey(key, on) {
      const keys = choices()?.keys.filter((one) => one !== key) ?? []
      choose({ keys: on ? [...keys, key] : keys })
    },
    setRepeats: (repeats) => choose({ repeats }),
    setEligibility,
    async run() {
      const [now, found, own] = [stage(), review(), reader]
      if (now.kind !== 'review' || !found || !own) return
      const controller = new AbortController()
      writing = controller
      setStage({ kind: 'writing', name: now.name, share: 0 })
      const planned = {
        count: found.added,
        slice: own.slice,
        eligibility: eligibility(),
      }
      const written = await importEntries(workspace, event, planned, {
        now: means.now,
        signal: controller.signal,
        progress: (share) => setStage({ kind: 'writing', name: now.name, share }),
        breathe: means.painted,
      })
      writing = null
      forget()
      setStage({ kind: 'done', written, stopped: written < planned.count })
    },
    stop() {
      if (writing) writing.abort()
      else {
        forget()
        setStage({ kind: 'choose', refused: null })
      }
    },
    reset() {
      forget()
      setStage({ kind: 'choose', refused: null })
    },
    close() {
      writing?.abort()
      forget()
    },
  }
}

/** How a person has mapped files with this header before; kept on this device only. */
function remember(memory: ImportMeans['memory'], signature: string, { uses }: EntryChoices): void {
  memory.set(`ruche.import.${signature}`, uses.join(' '))
}

function recalled(
  memory: ImportMeans['memory'],
  { signature, columns }: OpenedEntries,
): Partial<EntryChoices> {
  const kept = memory.get(`ruche.import.${signature}`)?.split(' ') ?? []
  const uses = kept.flatMap((use) => ENTRY_USES.find((known) => known === use) ?? [])
  return uses.length === columns.length ? { uses } : {}
}
