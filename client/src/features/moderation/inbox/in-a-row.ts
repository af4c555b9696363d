import { type Accessor, createSignal } from 'solid-js'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import type { InboxDesk } from './inbox-context.ts'

const KEY = 'ruche.inARow'

/** Whoever goes through all that is still to be triaged has the next case as soon as one is triaged: a tap each. */
export interface InARow {
  readonly on: Accessor<boolean>
  /** Remembered on this device: a rush is left for a call and come back to. */
  toggle(): void
  /** Triages what stands open and leads on; what had been triaged before is only looked at again. */
  leadOn(triage: () => Promise<void>): Promise<void>
}

export function createInARow({
  memory,
  view,
  opened,
  open,
}: Pick<InboxDesk, 'opened' | 'open'> & {
  readonly memory: Memory
  readonly view: Pick<InboxDesk['view'], 'nextUntriaged'> & {
    get(id: string): Pick<Case, 'kind' | 'triage'> | Pick<Damaged, 'kind'> | null
  }
}): InARow {
  const [on, setOn] = createSignal(memory.get(KEY) === 'on')
  const triageOf = (id: string) => {
    const one = view.get(id)
    return one?.kind === 'case' ? one.triage : null
  }
  return {
    on,
    toggle() {
      const isOn = setOn((was) => !was)
      memory.set(KEY, isOn ? 'on' : null)
    },
    async leadOn(triage) {
      const here = opened()
      // Before: it may leave the list, and its place with it.
      const next = here === null ? null : view.nextUntriaged(here)
      const isNew = here !== null && triageOf(here) === null
      await triage()
      if (on() && isNew && opened() === here && triageOf(here) !== null) open(next)
    },
  }
}
