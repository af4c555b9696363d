import { type Accessor, createSignal } from 'solid-js'
import { importEntries, knownEntryKeys } from '#client/commands/events/import-entries.ts'
import {
  type CourseStage,
  createImportCourse,
  type Done,
  type GivenFile,
} from '#client/ui/import-course.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { EntryTerms } from '#shared/domain/events/entries/entry-checks.ts'
import type { PersonKey } from '#shared/domain/events/entry.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { chooseUse } from '#shared/formats/csv/choose-use.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'
import { ENTRY_USES, type EntryUse, SHARED_ENTRY_USES } from '#shared/formats/entries/columns.ts'
import type { EntryChoices } from '#shared/formats/entries/plan-entries.ts'
import type { FileProblem } from '#shared/formats/problem.ts'
import { problemAtFirstSight } from '#shared/formats/size-problem.ts'
import type { Reader } from './reader.ts'
import type { EntryReview, OpenedEntries } from './workbench.ts'

/** What the terms of the event say of those that were brought in. */
export type Looked = Pick<EntryReview, 'against' | 'checks'> & {
  readonly eligibility: 'pending' | 'eligible'
}

/** `looked`: null where it was stopped, and nobody knows of how many of them it is so. */
export type EntriesDone = Done & { readonly looked: Looked | null }

export type ImportStage = CourseStage<OpenedEntries, FileProblem> | EntriesDone

export interface EntryImport {
  readonly stage: Accessor<ImportStage>
  readonly choices: Accessor<EntryChoices | null>
  readonly review: Accessor<EntryReview | null>
  /** The review is of earlier choices. */
  readonly thinking: Accessor<boolean>
  readonly eligibility: Accessor<'pending' | 'eligible'>
  readonly terms: Accessor<EntryTerms>
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
  readonly terms: Accessor<EntryTerms>
  readonly memory: Memory
  now(): number
  /** Fresh for each file. */
  openReader(): Reader
  painted(): Promise<void>
}

export function createEntryImport(means: ImportMeans): EntryImport {
  const { workspace, event, memory } = means
  const [eligibility, setEligibility] = createSignal<'pending' | 'eligible'>('pending')
  const zone = () => workspace.settings().timeZone

  const tellWhatIsKnown = async (to: Reader): Promise<void> => {
    let first = true
    for (const keys of knownEntryKeys(workspace, event)) {
      await to.know(keys, first)
      first = false
      await means.painted()
    }
  }
  const course = createImportCourse<
    Reader,
    OpenedEntries,
    EntryChoices,
    EntryReview,
    FileProblem,
    EntriesDone
  >({
    atFirstSight: (bytes, head) => problemAtFirstSight(bytes, head),
    openReader: means.openReader,
    async read(reader, bytes) {
      await tellWhatIsKnown(reader)
      const answer = await reader.open(bytes)
      if (!answer.ok) return answer
      const { opened } = answer
      const usual: EntryChoices = {
        uses: opened.guesses,
        order: null,
        zone: zone(),
        keys: ['email', 'handle'],
        repeats: opened.isByAction ? 'tickets' : 'once',
      }
      return { ok: true, opened, choices: { ...usual, ...recalled(memory, opened) } }
    },
    review(reader, chosen) {
      const now = means.now()
      const today = dayOf(localTimeAt(now, zone()))
      return reader.review(chosen, { today, now, terms: means.terms() })
    },
  })
  const { stage, choices, review, thinking } = course
  const choose = (change: Partial<EntryChoices>): void => {
    const chosen = choices()
    const now = stage()
    if (!chosen) return
    const next = { ...chosen, ...change }
    if (now.kind === 'review') remember(memory, now.opened.signature, next)
    course.choose(next)
  }
  return {
    stage,
    choices,
    review,
    thinking,
    eligibility,
    terms: means.terms,
    blocked() {
      const found = review()
      if (thinking() || !found) return 'thinking'
      if (found.order === 'ask' && choices()?.order === null) return 'order'
      return found.added === 0 ? 'nothing' : null
    },
    open: course.open,
    setUse(column, use) {
      const uses = choices()?.uses ?? []
      choose({ uses: chooseUse(uses, { column, use }, SHARED_ENTRY_USES, 'ignored') })
    },
    setOrder: (order) => choose({ order }),
    toggleKey(key, on) {
      const keys = choices()?.keys.filter((one) => one !== key) ?? []
      choose({ keys: on ? [...keys, key] : keys })
    },
    setRepeats: (repeats) => choose({ repeats }),
    setEligibility,
    run: () =>
      course.run(async ({ reader, signal, progress }) => {
        const found = review()
        const count = found?.added ?? 0
        const planned = { count, slice: reader.slice, eligibility: eligibility() }
        const { now, painted: breathe } = means
        const how = { now, signal, progress, breathe }
        const written = await importEntries(workspace, event, planned, how)
        const stopped = written < count
        const looked = found && !stopped ? { ...found, eligibility: planned.eligibility } : null
        return { kind: 'done', written, stopped, looked }
      }),
    stop: course.stop,
    reset: course.reset,
    close: course.close,
  }
}

/** How a person has mapped files with this header before; kept on this device only. */
function remember(memory: Memory, signature: string, { uses }: EntryChoices): void {
  memory.set(`ruche.import.${signature}`, uses.join(' '))
}

function recalled(memory: Memory, { signature, columns }: OpenedEntries): Partial<EntryChoices> {
  const kept = memory.get(`ruche.import.${signature}`)?.split(' ') ?? []
  const uses = kept.flatMap((use) => ENTRY_USES.find((known) => known === use) ?? [])
  return uses.length === columns.length ? { uses } : {}
}
