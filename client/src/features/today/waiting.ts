import { type Accessor, createMemo, createSignal } from 'solid-js'
import { createReviewCommands } from '#client/commands/reviews.ts'
import { createPlaces } from '#client/ui/places.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Due } from '#shared/domain/approval/due.ts'

/** What waits for this person, whatever day it is of. */
export interface Waiting {
  /** Ids of the posts that wait for their answer; soonest first. */
  readonly ids: Accessor<readonly string[]>
  dueOf(post: string): Due | null
  /** What they have to go on with: changes that were asked for, an approval to ask for again, a mention to read. */
  readonly others: Accessor<readonly Due[]>
  /** The one that the keys are about: where somebody is, else the first; null where none waits. */
  readonly chosen: Accessor<string | null>
  choose(post: string): void
  /** The one so many further on, which is chosen from then on; null where none waits. */
  step(by: 1 | -1): string | null
  approve(post: string): void
  sendBack(post: string, note: string): void
}

export function createWaiting(workspace: Workspace): Waiting {
  const commands = createReviewCommands(workspace)
  const [spot, setSpot] = createSignal<string | null>(null)
  const due = createMemo(() => workspace.reviews()?.due(workspace.me.id) ?? [])
  const answers = createMemo(
    () => new Map(due().flatMap((one) => (one.what === 'answer' ? [[one.post, one]] : []))),
  )
  const ids = createMemo(() => [...answers().keys()], undefined, {
    equals: (a, b) => a.length === b.length && a.every((id, index) => id === b[index]),
  })
  const places = createPlaces(ids)
  const chosen = () => {
    const here = spot()
    const all = ids()
    if (here !== null && all.includes(here)) return here
    // What was answered is gone from the list: the next one has its place, or the last.
    return all[Math.min(places.after(here), all.length - 1)] ?? null
  }
  return {
    ids,
    dueOf: (post) => answers().get(post) ?? null,
    others: createMemo(() => due().filter(({ what }) => what !== 'answer')),
    chosen,
    choose: setSpot,
    step(by) {
      const to = places.from(chosen(), by)
      if (to !== null) setSpot(to)
      return to
    },
    approve: (post) => commands.answer(post, 'approved', ''),
    sendBack: (post, note) => commands.answer(post, 'changes', note),
  }
}
