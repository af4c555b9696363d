import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js'
import { createVoteCommands, type VoteCommands } from '#client/commands/events/vote.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { publicName } from '#shared/domain/events/challenge/participants.ts'
import { entriesErasedAt } from '#shared/domain/events/entries/erase-time.ts'
import { type Entry, sayable, takesPart } from '#shared/domain/events/entry.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import type { StageVote } from '#shared/domain/events/stage-vote.ts'
import type { PublicVote } from '#shared/domain/events/vote/public-vote.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import type { VoteState } from '#shared/protocol/public-vote.ts'
import type { CountedVote, VoteAnswer, VoteRelay } from './api.ts'
import { type DraftedVote, draftVote, termsTaken } from './draft-vote.ts'
import { createVoteOnStage } from './vote-on-stage.ts'

export interface VoteView {
  readonly plan: Accessor<EventPlan>
  readonly commands: VoteCommands
  readonly votes: Accessor<readonly PublicVote[]>
  readonly damaged: Accessor<readonly Damaged[]>
  /** Those who take part, in the order of their numbers; null for who may not read who does. */
  readonly entries: Accessor<readonly Entry[] | null>
  readonly shortlist: Accessor<ReadonlySet<string>>
  entryOf(id: string): Entry | null
  /** What it is called on a ballot; null for an entry that is not here, or has nothing of what was chosen. */
  nameOf(vote: PublicVote, choice: string): string | null
  draft(vote: PublicVote): DraftedVote
  /** As the relay has it; null: not opened. Undefined until it has answered. */
  counted(vote: string): CountedVote | null | undefined
  /** As the audience sees it; null where it sees another one, or none. */
  onStage(vote: string): StageVote | null
  /** Whether the audience sees anything of the event at all. */
  readonly isStaged: Accessor<boolean>
  /** Code of what went wrong with the last thing asked. */
  readonly problem: Accessor<string | null>
  readonly isBusy: Accessor<boolean>
  /** Looks now, and again every few seconds. */
  watch(): void
  open(vote: PublicVote, numbered: (entry: Entry) => string): Promise<void>
  setState(vote: PublicVote, state: VoteState): Promise<void>
  /** The plan says another end by now. */
  move(vote: PublicVote): Promise<void>
  takeOver(vote: PublicVote): void
  showResult(vote: PublicVote, isShown: boolean): void
  /** At once for the audience, where it sees the vote. */
  setShowsCounts(vote: PublicVote, shows: boolean): void
  /** Whether it can be put before the audience again: it runs, or its result is here. */
  canShow(vote: PublicVote): boolean
  show(vote: PublicVote, numbered: (entry: Entry) => string): void
  /** From the relay, with every ballot. */
  erase(vote: PublicVote): Promise<void>
}

const LOOK_AGAIN_MS = 4_000

export function createVoteView(means: {
  readonly workspace: Workspace
  readonly plan: Accessor<EventPlan>
  readonly relay: VoteRelay
  readonly now: Accessor<number>
  readonly after: Environment['after']
}): VoteView {
  const { workspace, plan, relay, now } = means
  const event = plan().id
  const commands = createVoteCommands(workspace, event)
  const [known, setKnown] = createSignal<ReadonlyMap<string, CountedVote>>()
  const [problem, setProblem] = createSignal<string | null>(null)
  const [isBusy, setIsBusy] = createSignal(false)
  let cancel = (): void => {}
  let isOver = false
  onCleanup(() => {
    isOver = true
    cancel()
  })

  const parts = createMemo(() => partsOf(workspace.events(), 'votes', event))
  const all = () => workspace.events()?.entries(event) ?? null
  const entries = createMemo((): readonly Entry[] | null => {
    const there = all()
    if (!there) return null
    if (!there.ready()) return []
    there.all.changes()
    return [...there.all.every()]
      .filter(takesPart)
      .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
  })
  const ids = createMemo(() => new Set(entries()?.map(({ id }) => id)))
  const entryOf = (id: string): Entry | null => {
    const entry = all()?.all.get(id)
    return entry?.kind === 'entry' ? entry : null
  }
  const timeZone = () => workspace.settings().timeZone
  const phases = () => workspace.events()?.timeline(event).phases ?? []
  const draft = (vote: PublicVote): DraftedVote =>
    draftVote(vote, {
      phases: phases(),
      timeZone: timeZone(),
      isIn: (entry) => ids().has(entry),
      numberOf: (entry) => entryOf(entry)?.number ?? 0,
      erasedAt: entriesErasedAt(
        workspace.events()?.plans.record(event) ?? null,
        phases(),
        timeZone(),
      ),
      now: now(),
    })
  const nameOf = (vote: PublicVote, choice: string): string | null => {
    const typed = vote.typed.find(({ id }) => id === choice)
    if (typed) return typed.name
    const entry = entryOf(choice)
    if (!entry || vote.callsAs === 'number') return null
    if (vote.callsAs === 'title') return sayable(entry.title) || null
    return publicName(entry, vote.callsAs) || null
  }
  const stage = createVoteOnStage({ workspace, event, commands, entryOf, nameOf })
  const counted = (vote: string): CountedVote | null | undefined => {
    const there = known()
    return there && (there.get(vote) ?? null)
  }
  const take = (one: CountedVote): void => {
    setKnown((before) => new Map(before).set(one.id, one))
    stage.follow(one)
  }

  const look = async (): Promise<void> => {
    cancel()
    const answer = await relay.list()
    if (isOver) return
    if (answer.ok) {
      setKnown(new Map(answer.value.map((one) => [one.id, one])))
      // Also what the audience was not told of a deed whose answer was lost.
      for (const one of answer.value) stage.follow(one)
      if (problem() === 'unreachable') setProblem(null)
    } else if (known() === undefined) setProblem(answer.code)
    cancel = means.after(LOOK_AGAIN_MS, () => void look())
  }
  const asking = async <Value>(ask: () => Promise<VoteAnswer<Value>>): Promise<Value | null> => {
    setIsBusy(true)
    const answer = await ask()
    setIsBusy(false)
    setProblem(answer.ok ? null : answer.code)
    return answer.ok ? answer.value : null
  }
  const put = async (vote: PublicVote, changes: Partial<CountedVote>): Promise<void> => {
    const there = counted(vote.id)
    if (!there) return
    const { choices, most, opensAt, closesAt, forgetAt, state } = { ...there, ...changes }
    const terms = { choices, most, opensAt, closesAt, forgetAt, state }
    const one = await asking(() => relay.put(vote.id, terms))
    if (one) take(one)
  }

  return {
    plan,
    commands,
    votes: () => parts().parts,
    damaged: () => parts().damaged,
    entries,
    shortlist: createMemo(() => {
      const there = all()?.shortlist
      const every = there?.ids().flatMap((id) => there.get(id) ?? []) ?? []
      return new Set(every.flatMap((one) => (one.kind === 'shortlisting' ? [one.entry] : [])))
    }),
    entryOf,
    nameOf,
    draft,
    counted,
    onStage: stage.on,
    isStaged: stage.isStaged,
    problem,
    isBusy,
    watch: () => void look(),
    async open(vote, numbered) {
      const made = draft(vote)
      if (!made.ok) return
      // The audience reads what stands here now, whatever comes meanwhile.
      const choices = stage.choices(vote, made.terms.choices, numbered)
      const one = await asking(() => relay.put(vote.id, { ...made.terms, state: 'open' }))
      if (!one) return
      commands.noteOpened(vote)
      stage.show(vote, one, choices)
      take(one)
    },
    canShow: (vote) => vote.tally !== null || Boolean(counted(vote.id)),
    show(vote, numbered) {
      const one = counted(vote.id)
      const terms = one ?? termsTaken(vote)
      if (!terms) return
      stage.show(vote, terms, stage.choices(vote, terms.choices, numbered))
      if (one) stage.follow(one)
    },
    setShowsCounts(vote, shows) {
      commands.change(vote.id, { showsCounts: shows || undefined })
      const one = counted(vote.id)
      if (one) stage.follow(one)
    },
    setState: (vote, state) => put(vote, { state }),
    async move(vote) {
      const made = draft(vote)
      if (made.ok) await put(vote, { closesAt: made.terms.closesAt, forgetAt: made.terms.forgetAt })
    },
    takeOver(vote) {
      const there = counted(vote.id)
      if (there?.standing !== 'closed' && there?.isLinked !== false) return
      const counts = new Map(Object.entries(there.counts))
      const { ballots } = there
      const closedAt = Math.min(there.closesAt, now())
      commands.takeOver(vote.id, { ballots, counts, closedAt })
    },
    showResult: stage.showResult,
    async erase(vote) {
      const gone = await asking(() => relay.remove(vote.id))
      if (gone === null && problem() !== null && problem() !== 'unknown-vote') return
      setProblem(null)
      setKnown((before) => new Map([...(before ?? [])].filter(([id]) => id !== vote.id)))
    },
  }
}
