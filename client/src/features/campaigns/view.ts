import { type Accessor, createMemo, createSignal } from 'solid-js'
import { type CampaignFields, createCampaignCommands } from '#client/commands/campaigns.ts'
import { createCampaigns } from '#client/workspace/space/campaigns.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import {
  type Campaign,
  LONGEST_NOTE,
  type Progress,
  progressOf,
  rarestTint,
} from '#shared/domain/campaign.ts'
import { addDays, daysBetween } from '#shared/domain/day.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { foldName } from '#shared/domain/named.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { LONGEST_NAME } from '#shared/formats/limits.ts'

export type Phase = 'ahead' | 'running' | 'over'

export interface CampaignsView {
  /** What has a period first, by its first day; the rest by name. */
  readonly open: Accessor<readonly Campaign[]>
  readonly archived: Accessor<readonly Campaign[]>
  /** In the workspace's time zone. */
  readonly today: Accessor<string>
  mayChange(): boolean
  /** Reactive: counted as posts come and go. */
  progress(id: string): Progress
  /** Null without a period. */
  phase(campaign: Campaign): Phase | null
  /** Its posts have all been looked for, and there is none. */
  mayRemove(id: string): boolean
  /** The id of the new campaign, or of the one that has this name already; null for no name. */
  create(name: string): string | null
  /** Another one is called so. */
  isTaken(id: string, name: string): boolean
  /** Where nobody else is called so. */
  rename(id: string, name: string): void
  setGoal(id: string, text: string): void
  setBudget(id: string, text: string): void
  setTint(id: string, tint: Campaign['tint']): void
  /** One after the last takes that with it: the period stays as long as it is. */
  setFirst(campaign: Campaign, day: string | null): void
  /** Not before the first. */
  setLast(campaign: Campaign, day: string | null): void
  /** Of what was changed apart, this value is to stand. */
  settle(id: string, field: string, value: Scalar): void
  archive(id: string): void
  unarchive(id: string): void
  remove(id: string): void
}

export function createCampaignsView(means: {
  readonly workspace: Workspace
  readonly now: () => number
}): CampaignsView {
  const { workspace } = means
  const { posts } = workspace
  const commands = createCampaignCommands(workspace)
  const campaigns = createCampaigns(workspace)
  const [readAll, setReadAll] = createSignal(false)
  void workspace.lookEverywhere().then(() => setReadAll(true))
  const idsOf = posts.inLists(({ id, campaign, deletedAt }) => ({
    list: deletedAt === null && campaign !== null ? campaign : '',
    order: id,
  }))
  const postsOf = (id: string) =>
    idsOf(id)
      .map(posts.whole)
      .filter((post) => post?.kind === 'post')
  const today = () => dayOf(localTimeAt(means.now(), workspace.settings().timeZone))
  const named = (name: string, but?: string) =>
    campaigns().find(({ id, name: other }) => id !== but && foldName(other) === foldName(name))
  const change = (id: string, fields: CampaignFields): void => commands.change(id, fields)
  const note = (text: string) => text.trim().slice(0, LONGEST_NOTE) || undefined
  const setPeriod = (id: string, first: string | null, last: string | null): void =>
    change(id, { first: first ?? undefined, last: last ?? undefined })
  const length = ({ first, last }: Campaign) =>
    first !== null && last !== null ? daysBetween(first, last) : 0

  return {
    open: createMemo(() =>
      campaigns()
        .filter(({ archived }) => !archived)
        .toSorted(({ first: a }, { first: b }) => ((a ?? '~') < (b ?? '~') ? -1 : a === b ? 0 : 1)),
    ),
    archived: createMemo(() => campaigns().filter(({ archived }) => archived)),
    today,
    mayChange: () => workspace.mayName(),
    progress: (id) => progressOf(postsOf(id)),
    phase({ first, last }) {
      if (first === null && last === null) return null
      if (first !== null && today() < first) return 'ahead'
      return last !== null && today() > last ? 'over' : 'running'
    },
    mayRemove: (id) => readAll() && idsOf(id).length === 0,
    create(typed) {
      const name = typed.trim().slice(0, LONGEST_NAME)
      if (name === '') return null
      return named(name)?.id ?? commands.create(name, rarestTint(campaigns()))
    },
    isTaken: (id, name) => named(name, id) !== undefined,
    rename(id, typed) {
      const name = typed.trim().slice(0, LONGEST_NAME)
      if (name !== '' && !named(name, id)) change(id, { name })
    },
    setGoal: (id, text) => change(id, { goal: note(text) }),
    setBudget: (id, text) => change(id, { budget: note(text) }),
    setTint: (id, tint) => change(id, { tint }),
    setFirst(campaign, first) {
      const { id, last } = campaign
      const passed = first !== null && last !== null && first > last
      setPeriod(id, first, passed ? addDays(first, length(campaign)) : last)
    },
    setLast(campaign, last) {
      const { id, first } = campaign
      if (first === null || last === null || first <= last) setPeriod(id, first, last)
    },
    settle: commands.settle,
    archive: commands.archive,
    unarchive: commands.unarchive,
    remove: commands.remove,
  }
}
