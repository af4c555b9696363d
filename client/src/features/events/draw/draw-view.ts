import { type Accessor, createMemo } from 'solid-js'
import { createDrawCommands, type DrawCommands } from '#client/commands/events/draws.ts'
import { createEntryCommands, type EntryCommands } from '#client/commands/events/entries.ts'
import { type FetchedRound, fetchRound } from '#client/commands/events/fetch-round.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { sealsOf } from '#shared/domain/events/draw/commitment.ts'
import type { Draw, SealRecord } from '#shared/domain/events/draw/draw.ts'
import {
  type DrawEntry,
  type FrozenList,
  freezingList,
  type ListChange,
  listChange,
  listText,
  ticketsOf,
} from '#shared/domain/events/draw/list.ts'
import { type Ranked, ranking } from '#shared/domain/events/draw/ranking.ts'
import {
  couldBeKnown,
  findingList,
  type Outcome,
  outcomeFrom,
  type Standing,
  standingOf,
} from '#shared/domain/events/draw/standing.ts'
import { type Turn, turnOf } from '#shared/domain/events/draw/turn.ts'
import { isSigned } from '#shared/domain/events/draw/verify-beacon.ts'
import { drawEntryOf, type Entry, takesPart, waits } from '#shared/domain/events/entry.ts'
import { newestFirst, type Rulebook } from '#shared/domain/events/rules/rulebook.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import type { CancelledOnceDrawn } from '#shared/formats/draw-proof/html.ts'
import { type DrawProof, proofOf } from '#shared/formats/draw-proof/proof.ts'
import { formOpenUntil } from './form-open-until.ts'
import { type Holder, holderOf, successionOf } from './holder.ts'
import { type ChangedEntry, changedEntries } from './list-changes.ts'
import { createNoting } from './noting.ts'
import { createFollowing, createReckoned } from './reckoned.ts'

/** A draw, as far as it is. */
export interface ShownDraw {
  readonly draw: Draw
  readonly standing: Standing
  /** Who takes part in it; null: the list that was announced is not on this device. */
  readonly entries: readonly DrawEntry[] | null
  /** What is otherwise in the list by now; null where nothing is, and as long as those who take part come. */
  readonly change: ListChange | null
  /** Null until it is drawn and reckoned, and where its list is not here. */
  readonly outcome: Outcome | null
}

/** The list is no longer the one that was announced, or is not here to be compared, or those who take part still come. */
export interface Refused {
  readonly kind: 'refused'
}

/** Who may still want to take part when a list is frozen, and then does not. */
export interface LeftOut {
  /** Entries that nobody has decided about. */
  readonly undecided: number
  /** Until when the published form takes entries, ms since 1970; null: it does not now. */
  readonly formUntil: number | null
}

/** Why somebody is not in the list; null: they are. `after`: they came when it was frozen. */
export type WhyOut = 'withdrawn' | 'refused' | 'after' | 'pending'

export interface DrawView {
  readonly commands: DrawCommands
  readonly entryCommands: EntryCommands
  /** What was announced is here. */
  readonly ready: Accessor<boolean>
  /** So is who takes part, or it is not this person's to read; of fifty thousand that is seconds later. */
  readonly read: Accessor<boolean>
  /** Every list that was announced was looked for: what is still null is not on this device. */
  readonly sought: Accessor<boolean>
  /** Whether this person may read who takes part. */
  readonly seesEntries: Accessor<boolean>
  readonly entries: Accessor<readonly Entry[]>
  /** Who would be drawn of now. */
  readonly eligible: Accessor<readonly DrawEntry[]>
  readonly tickets: Accessor<number>
  /** Null where nobody is left out. */
  readonly leftOut: Accessor<LeftOut | null>
  whyOut(entry: Entry): WhyOut | null
  /** What of the list is not as it was announced, entry by entry. */
  changed(shown: ShownDraw): readonly ChangedEntry[]
  /** Makes of the list what was announced, as far as that is the team's to do. */
  putBack(shown: ShownDraw): Promise<void>
  /** The list as it is now, before it is announced; null while that is reckoned. Lives as long as whoever asks for it. */
  frozenList(): Accessor<FrozenList | null>
  /** The newest first. */
  readonly draws: Accessor<readonly ShownDraw[]>
  readonly damaged: Accessor<readonly Damaged[]>
  /** The rules in force; null: none were published. */
  readonly rules: Accessor<Rulebook | null>
  /** Seals that no draw has used yet. */
  readonly freeSeals: Accessor<readonly SealRecord[]>
  isMine(seal: string): boolean
  /** Person at whose device it is; null where nobody knows. */
  sealedBy(seal: string): string | null
  turn(shown: ShownDraw): Turn | Refused
  open(shown: ShownDraw, seal: string): void
  /** Whether it was the secret of one of the seals. */
  typeSecret(shown: ShownDraw, typed: string): boolean
  /** By its code: the name, or what else there is to call them by; null where that is not known here. */
  personOf(code: string): Entry | null
  holder(code: string): Holder
  /** A winner has left: the next reserve who has not wins, with the reason, for good, and all behind the place move up by one. */
  replace(shown: ShownDraw, winner: string): void
  /** Asks for the round; where it came it is put down. */
  fetch(shown: ShownDraw, turn: Turn & { readonly kind: 'fetch' }): Promise<FetchedRound['kind']>
  /** Null until it is drawn, and where its list is not here. */
  proof(shown: ShownDraw): DrawProof | null
  /** Which draws of the event were cancelled when their winners could be known, the oldest first. */
  cancelledDrawn(): readonly CancelledOnceDrawn[]
}

export interface DrawViewParts {
  readonly workspace: Workspace
  readonly event: string
  readonly environment: Pick<Environment, 'fetch' | 'origin' | 'smallStorage' | 'now' | 'after'>
  readonly now: Accessor<number>
}

const NO_RESERVES: readonly string[] = []

export function createDrawView({ workspace, event, environment, now }: DrawViewParts): DrawView {
  const events = () => workspace.events()
  const open = createMemo(() => events()?.entries(event) ?? null)
  const commands = createDrawCommands(workspace, event, environment)
  const entries = createMemo((): readonly Entry[] => {
    const there = open()
    // They come some hundred at a time: it is reckoned with all of them once.
    if (!there?.ready()) return []
    there.all.changes()
    return [...there.all.every()].sort(byNumber)
  })
  const eligible = createMemo(() => entries().filter(takesPart).map(drawEntryOf))
  const lists = createMemo(() => {
    const kept = open()?.lists
    kept?.changes()
    return [...(kept?.every() ?? [])].map(({ text }) => text)
  })
  // Each is verified once, however often the page looks.
  const verified = remembered((_: string, ...asked: Parameters<typeof isSigned>) =>
    isSigned(...asked),
  )
  const isVerified: typeof isSigned = (...asked) => verified(asked.join(' '), ...asked) === true
  // Neither a list of that hash nor what a seed makes of it is ever another.
  const found = createReckoned<readonly DrawEntry[]>(environment)
  const ranked = createReckoned<readonly Ranked[]>(environment)
  const listOf = remembered((hash, { commitment }: Draw) => {
    const texts = lists()
    // What is not among those that are here is looked for again when there is another.
    const key = `${hash} ${texts.length}`
    return found.of(key, commitment.entries, () => findingList({ commitment }, texts))
  })
  const hasEntries = () => open()?.ready() === true
  const shownDraw = (draw: Draw): ShownDraw => {
    const standing = standingOf(draw, isVerified)
    const list = listOf(draw.commitment.list, draw)
    if (standing.kind !== 'known' || list === null)
      return {
        draw,
        standing,
        entries: list,
        // As long as they come, everybody else would seem to be gone.
        change: list && hasEntries() ? listChange(list, eligible()) : null,
        outcome: null,
      }
    const order = ranked.of(standing.seed, list.length, () => ranking(list, standing.seed))
    const outcome = order && outcomeFrom(draw, order)
    return { draw, standing, entries: list, change: null, outcome }
  }
  const records = createMemo(() => {
    const all = events()?.draws
    return (all?.ids() ?? []).flatMap((id) => all?.get(id) ?? [])
  })
  const draws = createMemo(() =>
    records().flatMap((one) =>
      one.kind === 'draw' && one.event === event ? [shownDraw(one)] : [],
    ),
  )
  const used = createMemo(
    () => new Set(draws().flatMap(({ draw }) => sealsOf(draw.commitment).map(({ id }) => id))),
  )
  const seals = createMemo(() => {
    const all = events()?.seals
    return (all?.ids() ?? []).flatMap((id) => {
      const one = all?.get(id)
      return one?.kind === 'seal' && one.event === event ? [one] : []
    })
  })
  const rulebooks = () => {
    const all = events()?.rulebooks
    return (all?.ids() ?? []).flatMap((id) => {
      const one = all?.get(id)
      return one?.kind === 'rulebook' && one.event === event ? [one] : []
    })
  }
  const noteResult = createNoting({ draws, now, note: commands.result })
  const personOf = (code: string): Entry | null => {
    const entry = open()?.all.get(code)
    return entry?.kind === 'entry' ? entry : null
  }
  const formUntil = () => formOpenUntil(workspace, event, now())
  const frozen = createMemo(() => {
    const shown = draws().find(
      ({ draw, entries: list }) => draw.cancelled === null && list !== null,
    )
    return shown?.entries
      ? { codes: new Set(shown.entries.map(({ code }) => code)), at: shown.draw.createdAt }
      : null
  })
  const changed = ({ change, entries: list }: ShownDraw): readonly ChangedEntry[] => {
    const there = open()
    there?.all.changes()
    return change && list && there ? changedEntries(change, list, there) : []
  }
  const entryCommands = createEntryCommands(workspace, event)
  const holder = (code: string): Holder => holderOf(personOf(code), hasEntries())
  return {
    commands,
    holder,
    replace({ draw, outcome }, winner) {
      const { out } = successionOf(winner, outcome?.reserves ?? NO_RESERVES, holder)
      for (const code of out) commands.disqualify(draw.id, code, 'left')
    },
    entryCommands,
    ready: () => events()?.ready() === true,
    read: () => events()?.ready() === true && (open() === null || hasEntries()),
    sought: () => !found.isBusy(),
    seesEntries: () => open() !== null,
    entries,
    eligible,
    tickets: () => ticketsOf(eligible()),
    leftOut: createMemo(() => {
      const [undecided, until] = [entries().filter(waits).length, formUntil()]
      return undecided > 0 || until !== null ? { undecided, formUntil: until } : null
    }),
    whyOut(entry) {
      const list = frozen()
      if (entry.withdrawnAt !== null) return 'withdrawn'
      if (entry.eligibility === 'refused') return 'refused'
      if (list !== null && !list.codes.has(entry.id) && entry.createdAt > list.at) return 'after'
      return entry.eligibility === 'pending' ? 'pending' : null
    },
    changed,
    putBack: (shown) =>
      entryCommands.amend(
        new Map(changed(shown).flatMap(({ code, putBack }) => (putBack ? [[code, putBack]] : []))),
      ),
    frozenList: () => createFollowing(eligible, freezingList, environment),
    draws,
    damaged: () => records().filter((one) => one.kind === 'damaged'),
    rules: createMemo(() => newestFirst(rulebooks())[0] ?? null),
    freeSeals: () => seals().filter(({ id }) => !used().has(id)),
    isMine: (seal) => commands.secrets.get(seal) !== null,
    sealedBy: (seal) => seals().find(({ id }) => id === seal)?.createdBy ?? null,
    turn({ draw, standing, entries: list, change }) {
      const mine = sealsOf(draw.commitment).flatMap(({ id }) =>
        commands.secrets.get(id) ? [id] : [],
      )
      const turn = turnOf(draw, standing, new Set(mine), now())
      const isAsAnnounced = list !== null && hasEntries() && change === null
      const mayGoOn = isAsAnnounced && draw.cancelled === null
      return turn.kind === 'none' || mayGoOn ? turn : { kind: 'refused' }
    },
    open({ draw }, seal) {
      commands.open(draw.id, seal)
      noteResult(draw.id)
    },
    typeSecret({ draw }, typed) {
      const isRight = commands.typeSecret(draw.id, typed, sealsOf(draw.commitment))
      noteResult(draw.id)
      return isRight
    },
    personOf,
    async fetch({ draw }, { seal }) {
      const { source } = draw.commitment
      if (source.kind !== 'beacon') return 'off'
      const fetched = await fetchRound(source, environment, isVerified)
      if (fetched.kind === 'came') {
        commands.putDown(draw.id, fetched.signature, seal)
        noteResult(draw.id)
      }
      return fetched.kind
    },
    proof: ({ draw, standing, entries: list, outcome }) =>
      standing.kind === 'known' && list && outcome
        ? proofOf(draw, listText(list), standing, outcome)
        : null,
    cancelledDrawn: () =>
      draws()
        .flatMap(({ draw, standing }) => {
          const { hash, cancelled } = draw
          return cancelled && couldBeKnown(draw, standing, cancelled.at)
            ? [{ hash, at: cancelled.at, reason: cancelled.reason }]
            : []
        })
        .sort((a, b) => a.at - b.at),
  }
}

function byNumber(a: Entry, b: Entry): number {
  return a.number - b.number || (a.id < b.id ? -1 : 1)
}

/** What was found once for a key is kept; nothing, which may still come, is looked for anew. */
function remembered<Value, Given extends readonly unknown[]>(
  find: (key: string, ...given: Given) => Value | null,
): (key: string, ...given: Given) => Value | null {
  const known = new Map<string, Value>()
  return (key, ...given) => {
    const found = known.get(key) ?? find(key, ...given)
    if (found !== null) known.set(key, found)
    return found
  }
}
