import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js'
import {
  countImported,
  type TakenBack,
  takeBackImport,
  weighTakingBack,
} from '#client/commands/moderation/take-back-import.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type ImportRecord, UNLISTED } from '#shared/domain/moderation/import-record.ts'

/** One that is being taken back: how far it is; `all` is 0 while it is looked through. */
export interface Going {
  readonly id: string
  readonly done: number
  readonly all: number
}

/** What would become of one: how much of it would go, and how much would stay. */
export type Weighed = TakenBack & { readonly id: string }

/** The imports that were made, each to be taken back at one stroke. */
export interface ImportsMade {
  /** The newest first. */
  readonly imports: Accessor<readonly ImportRecord[]>
  /** How many records of one are here; null until they are counted. */
  here(id: string): number | null
  /** How many records are here of imports that were made before they were listed; 0 until they are counted. */
  readonly unlisted: Accessor<number>
  readonly going: Accessor<Going | null>
  /** The one that somebody is about to take back. */
  readonly asked: Accessor<Weighed | null>
  /** What came of the last one that was taken back here. */
  readonly outcome: Accessor<Weighed | null>
  readonly readOnly: Accessor<boolean>
  /** Looks through what would go, and changes nothing. */
  ask(id: string): Promise<void>
  /** Nothing is taken back. */
  keep(): void
  takeBack(id: string): Promise<void>
}

/** Lives as long as its owner. */
export function createImportsMade(
  workspace: Workspace,
  environment: Pick<Environment, 'now' | 'painted'>,
): ImportsMade {
  const [counts, setCounts] = createSignal<ReadonlyMap<string, number> | null>(null)
  const [going, setGoing] = createSignal<Going | null>(null)
  const [asked, setAsked] = createSignal<Weighed | null>(null)
  const [outcome, setOutcome] = createSignal<Weighed | null>(null)
  const means = { now: environment.now, breathe: environment.painted }

  const count = async () => setCounts(await countImported(workspace, means))
  const imports = createMemo(() => {
    const all = workspace.moderation()?.imports
    return (all?.ids() ?? []).flatMap((id) => {
      const one = all?.get(id)
      return one?.kind === 'import' ? [one] : []
    })
  })
  // Undoing and redoing change what is here of one without a word in its own record.
  createEffect(on([imports, workspace.undo.turned], () => void count()))
  // It may be what was just taken back, and then it may be taken back once more.
  createEffect(on(workspace.undo.turned, () => setOutcome(null), { defer: true }))
  const goThrough = async (id: string, act: () => Promise<void>) => {
    if (going()) return
    setAsked(null)
    setOutcome(null)
    setGoing({ id, done: 0, all: 0 })
    try {
      await act()
    } finally {
      setGoing(null)
    }
  }

  return {
    imports,
    here: (id) => {
      const all = counts()
      return all ? (all.get(id) ?? 0) : null
    },
    unlisted: () => counts()?.get(UNLISTED) ?? 0,
    going,
    asked,
    outcome,
    readOnly: () => workspace.moderation()?.readOnly() !== null,
    ask: (id) =>
      goThrough(id, async () => {
        const weighed = await weighTakingBack(workspace, id, means)
        if (weighed) setAsked({ id, ...weighed })
      }),
    keep: () => setAsked(null),
    async takeBack(id) {
      await goThrough(id, async () => {
        const came = await takeBackImport(workspace, id, {
          ...means,
          progress: (done, all) => setGoing({ id, done, all }),
        })
        if (came) setOutcome({ id, ...came })
      })
      await count()
    },
  }
}
