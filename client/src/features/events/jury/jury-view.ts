import { type Accessor, createContext, createMemo, createSignal, useContext } from 'solid-js'
import { createJuryCommands, type JuryCommands } from '#client/commands/events/jury.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Criterion } from '#shared/domain/events/criterion.ts'
import { type Entry, takesPart } from '#shared/domain/events/entry.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { type Judgement, judgementsOf, NO_JUDGEMENT } from '#shared/domain/events/jury/judgement.ts'
import {
  formerJudges,
  markOf,
  type Progress,
  progressOf,
  type Result,
  resultsOf,
} from '#shared/domain/events/jury/results.ts'
import type { Verdict } from '#shared/domain/events/jury/verdict.ts'
import type { Prize } from '#shared/domain/events/prize.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { linkOf } from '#shared/formats/link.ts'

/** How far this judge is with an entry. */
export type Standing = 'open' | 'begun' | 'done' | 'conflict'

export interface JuryView {
  readonly plan: Accessor<EventPlan>
  readonly commands: JuryCommands
  readonly ready: Accessor<boolean>
  /** Whether this person may read who takes part. */
  readonly seesEntries: Accessor<boolean>
  readonly isJudge: Accessor<boolean>
  readonly criteria: Accessor<readonly Criterion[]>
  readonly prizes: Accessor<readonly Prize[]>
  /** Those who take part, in the order of their numbers. */
  readonly entries: Accessor<readonly Entry[]>
  /** Address of what they take part with; null where nobody noted it. */
  workOf(entry: string): string | null
  /** What this person said of an entry. */
  mine(entry: string): Judgement
  myMark(entry: string): number | null
  standing(entry: string): Standing
  /** The entry that is being judged; the first that is still to be judged until somebody chooses. */
  readonly current: Accessor<Entry | null>
  choose(entry: string): void
  /** The one so many places on; none past either end. */
  beside(by: number): Entry | null
  /** What this person has still to judge after the present one, from the top again; null once all is done. */
  readonly nextOpen: Accessor<Entry | null>
  readonly results: Accessor<readonly Result[]>
  readonly progress: Accessor<readonly Progress[]>
  readonly formerJudges: Accessor<readonly string[]>
  commentsOn(entry: string): readonly { readonly judge: string; readonly text: string }[]
  readonly shortlist: Accessor<ReadonlySet<string>>
  /** The one in force first. */
  readonly verdicts: Accessor<readonly Verdict[]>
  readonly damaged: Accessor<readonly Damaged[]>
  entryOf(id: string): Entry | null
  /** Whether this device has read who takes part: whom it does not find then has been erased. */
  readonly isRead: Accessor<boolean>
  readonly after: Environment['after']
}

export function createJuryView({
  workspace,
  plan,
  after,
}: {
  readonly workspace: Workspace
  readonly plan: Accessor<EventPlan>
  readonly after: Environment['after']
}): JuryView {
  const event = plan().id
  const me = workspace.me.id
  const open = createMemo(() => workspace.events()?.entries(event) ?? null)
  const criteria = createMemo(() => partsOf(workspace.events(), 'criteria', event).parts)
  const prizes = createMemo(() => partsOf(workspace.events(), 'prizes', event).parts)
  const entries = createMemo((): readonly Entry[] => {
    const there = open()
    // They come some hundred at a time: it is reckoned with all of them once.
    if (!there?.ready()) return []
    there.all.changes()
    return [...there.all.every()].filter(takesPart).sort(byNumber)
  })
  const judgements = createMemo(() => {
    const ballots = open()?.ballots
    ballots?.changes()
    return judgementsOf(ballots?.every() ?? [])
  })
  const means = createMemo(() => ({
    entries: entries().map(({ id }) => id),
    criteria: criteria(),
    judges: plan().jury.judges,
    scale: plan().jury.scale,
    judgements: judgements(),
  }))
  const results = createMemo(() => resultsOf(means()))
  const mine = (entry: string): Judgement => judgements().get(me)?.get(entry) ?? NO_JUDGEMENT
  const myMark = (entry: string): number | null =>
    markOf(mine(entry), criteria(), plan().jury.scale)
  const standing = (entry: string): Standing => {
    if (mine(entry).conflict) return 'conflict'
    if (myMark(entry) !== null) return 'done'
    return mine(entry).scores.size > 0 ? 'begun' : 'open'
  }
  const isToDo = ({ id }: Entry): boolean => standing(id) === 'open' || standing(id) === 'begun'
  const [chosen, setChosen] = createSignal<string | null>(null)
  // What was begun stays in view when its last score is given.
  const first = createFirst(() => entries().find(isToDo)?.id ?? entries()[0]?.id ?? null)
  const current = createMemo(() => {
    const id = chosen() ?? first()
    return entries().find((entry) => entry.id === id) ?? entries()[0] ?? null
  })
  const place = () => entries().findIndex(({ id }) => id === current()?.id)
  const allOf = <T>(
    set: { ids(): readonly string[]; get(id: string): T | undefined } | undefined,
  ) => (set?.ids() ?? []).flatMap((id) => set?.get(id) ?? [])
  return {
    plan,
    commands: createJuryCommands(workspace, event),
    ready: () => open()?.ready() ?? true,
    seesEntries: () => open() !== null,
    isJudge: () => plan().jury.judges.includes(me),
    criteria,
    prizes,
    entries,
    workOf(entry) {
      const there = open()?.all.get(entry)
      return there?.kind === 'entry' ? linkOf(there.link) : null
    },
    mine,
    myMark,
    standing,
    current,
    choose: setChosen,
    beside: (by) => entries()[place() + by] ?? null,
    nextOpen: createMemo(() => {
      const at = place()
      const order = [...entries().slice(at + 1), ...entries().slice(0, Math.max(at, 0))]
      return order.find(isToDo) ?? null
    }),
    results,
    progress: createMemo(() => progressOf(means(), results())),
    formerJudges: createMemo(() => formerJudges(judgements(), plan().jury.judges)),
    commentsOn: (entry) =>
      plan().jury.judges.flatMap((judge) => {
        const text = judgements().get(judge)?.get(entry)?.comment ?? ''
        return text === '' ? [] : [{ judge, text }]
      }),
    shortlist: createMemo(
      () =>
        new Set(
          allOf(open()?.shortlist).flatMap((one) =>
            one.kind === 'shortlisting' ? [one.entry] : [],
          ),
        ),
    ),
    verdicts: createMemo(() =>
      allOf(open()?.verdicts).flatMap((one) => (one.kind === 'verdict' ? [one] : [])),
    ),
    damaged: createMemo(() =>
      [...allOf(open()?.verdicts), ...allOf(open()?.ballots)].flatMap((one) =>
        one.kind === 'damaged' ? [one] : [],
      ),
    ),
    entryOf(id) {
      const entry = open()?.all.get(id)
      return entry?.kind === 'entry' ? entry : null
    },
    isRead: () => open()?.ready() === true,
    after,
  }
}

/** The first value that is one: it stays, whatever there would be later. */
function createFirst<Value>(find: () => Value | null): Accessor<Value | null> {
  return createMemo((found: Value | null) => found ?? find(), null)
}

function byNumber(a: Entry, b: Entry): number {
  return a.number - b.number || (a.id < b.id ? -1 : 1)
}

export const JuryContext = createContext<JuryView>()

export function useJury(): JuryView {
  const view = useContext(JuryContext)
  if (!view) throw new Error('useJury: there is no <JuryContext.Provider> above this')
  return view
}
