import { type Accessor, createContext, createMemo, useContext } from 'solid-js'
import {
  type ChallengeCommands,
  createChallengeCommands,
} from '#client/commands/events/challenge.ts'
import { createEntryCommands, type EntryCommands } from '#client/commands/events/entries.ts'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Award } from '#shared/domain/events/challenge/award.ts'
import type { Challenge } from '#shared/domain/events/challenge/challenge.ts'
import { countsOf } from '#shared/domain/events/challenge/counts.ts'
import {
  type Leaderboard,
  type LeaderboardMeans,
  leaderboardOf,
  standingsOf,
  totalOf,
} from '#shared/domain/events/challenge/leaderboard.ts'
import { dayIn, daysOf, type Span, spanOf } from '#shared/domain/events/challenge/span.ts'
import { type Entry, entryName, takesPart } from '#shared/domain/events/entry.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import type { GoalMeasure } from '#shared/domain/events/measure.ts'
import type { Damaged } from '#shared/domain/fields.ts'

export interface ChallengeView {
  readonly plan: Accessor<EventPlan>
  readonly challenge: Accessor<Challenge>
  readonly commands: ChallengeCommands
  readonly entryCommands: EntryCommands
  readonly ready: Accessor<boolean>
  /** Whether this person may read who takes part. */
  readonly seesEntries: Accessor<boolean>
  /** In the order of their numbers. */
  readonly participants: Accessor<readonly Entry[]>
  nameOf(participant: string): string
  /** Null where nobody has said when it is on. */
  readonly span: Accessor<Span | null>
  /** Names of the phases in which it happens, which its days follow where none are set. */
  readonly phases: Accessor<readonly string[]>
  readonly today: Accessor<string>
  /** Its days up to today: later ones cannot be counted yet. */
  readonly days: Accessor<readonly string[]>
  amount(participant: string, day: string): number | null
  /** As everybody may see it. */
  readonly board: Accessor<Leaderboard | null>
  /** With what was counted since it was frozen. */
  readonly standings: Accessor<Leaderboard | null>
  readonly total: Accessor<number>
  /** The newest first. */
  readonly awards: Accessor<readonly Award[]>
  readonly measures: Accessor<readonly GoalMeasure[]>
  readonly measure: Accessor<GoalMeasure | null>
  readonly damaged: Accessor<readonly Damaged[]>
}

export function createChallengeView({
  workspace,
  plan,
  now,
}: {
  readonly workspace: Workspace
  readonly plan: Accessor<EventPlan>
  readonly now: Accessor<number>
}): ChallengeView {
  const event = plan().id
  const events = () => workspace.events()
  const open = createMemo(() => events()?.entries(event) ?? null)
  const timeZone = () => workspace.settings().timeZone
  const today = createMemo(() => dayIn(now(), timeZone()))
  const challenge = createMemo(() => plan().challenge)
  const participants = createMemo((): readonly Entry[] => {
    const there = open()
    // They come some hundred at a time: it is reckoned with all of them once.
    if (!there?.ready()) return []
    there.all.changes()
    return [...there.all.every()]
      .filter(takesPart)
      .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
  })
  const counts = createMemo(() => {
    const sheets = open()?.checkins
    sheets?.changes()
    return countsOf(sheets?.every() ?? [])
  })
  const awards = createMemo((): readonly Award[] => {
    const set = open()?.awards
    return (set?.ids() ?? []).flatMap((id) => {
      const one = set?.get(id)
      return one?.kind === 'award' ? [one] : []
    })
  })
  const phases = createMemo(() => events()?.timeline(event).phases ?? [])
  const span = createMemo(() => spanOf(challenge(), phases()))
  const means = createMemo((): LeaderboardMeans | null => {
    const on = span()
    return (
      on && {
        challenge: challenge(),
        span: on,
        participants: participants().map((one) => ({ id: one.id, name: entryName(one) })),
        counts: counts(),
        awards: awards(),
        now: now(),
        timeZone: timeZone(),
      }
    )
  })
  const reckoned = <Value>(reckon: (means: LeaderboardMeans) => Value) =>
    createMemo(() => {
      const given = means()
      return given && reckon(given)
    })
  const total = reckoned(totalOf)
  const measures = createMemo(() => partsOf(events(), 'measures', event).parts)
  return {
    plan,
    challenge,
    commands: createChallengeCommands(workspace, event),
    entryCommands: createEntryCommands(workspace, event),
    ready: () => open()?.ready() ?? true,
    seesEntries: () => open() !== null,
    participants,
    nameOf(participant) {
      const entry = open()?.all.get(participant)
      return entry?.kind === 'entry' ? entryName(entry) : ''
    },
    span,
    phases: () => phases().flatMap(({ role, name }) => (role === 'event' ? [name] : [])),
    today,
    days: createMemo(() => {
      const on = span()
      return on ? daysOf(on).filter((day) => day <= today()) : []
    }),
    amount: (participant, day) => counts().get(participant)?.get(day) ?? null,
    board: reckoned(leaderboardOf),
    standings: reckoned((given) => ({ ...standingsOf(given), frozen: false })),
    total: () => total() ?? 0,
    awards,
    measures,
    measure: () => measures().find(({ id }) => id === challenge().measure) ?? null,
    damaged: createMemo(() =>
      [open()?.checkins, open()?.awards].flatMap((set) =>
        (set?.ids() ?? []).flatMap((id) => {
          const one = set?.get(id)
          return one?.kind === 'damaged' ? [one] : []
        }),
      ),
    ),
  }
}

export const ChallengeContext = createContext<ChallengeView>()

export function useChallenge(): ChallengeView {
  const view = useContext(ChallengeContext)
  if (!view) throw new Error('useChallenge: there is no <ChallengeContext.Provider> above this')
  return view
}
