import { useI18n } from '#client/i18n/i18n.tsx'
import { siren } from '#client/ui/icons.ts'
import type { Toasts } from '#client/ui/toasts.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createPostWords } from '#client/workspace/posts/post-words.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import type { Freeze } from '#shared/domain/freeze.ts'
import type { FreezeDraft } from '#shared/domain/freeze-actions.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import type { Freezing } from './freeze-context.ts'
import { createFreezeView } from './view.ts'
import { whenWithYear } from './when-held.ts'

export interface FreezeLoans {
  readonly environment: Pick<Environment, 'now' | 'after'>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  readonly toasts: Pick<Toasts, 'replace'>
}

/** Puts the parts together for as long as the caller is there. */
export function createFreezing({ environment, viewerZone, toasts }: FreezeLoans): Freezing {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const now = createMinutes(environment)
  const say = createPostWords({ workspace, words, formats, viewerZone })
  const called = useCalled(createColleagues(workspace))
  const moment = (instant: number) => formats().instantShort(instant, now())
  const view = createFreezeView({ workspace, now })
  const tell = (said: () => string, offer: { label: () => string; run: () => void } | null) =>
    toasts.replace('freeze', {
      get text() {
        return said()
      },
      icon: siren,
      ...(offer && {
        action: {
          get label() {
            return offer.label()
          },
          run: offer.run,
        },
      }),
    })
  const tellBegun = (id: string, count: number) => {
    const run = () => {
      const freeze = view.inForce().find((one) => one.id === id)
      if (freeze) lift(freeze)
    }
    tell(() => words().freeze.begun(count), { label: () => words().freeze.liftIt, run })
  }
  const begin = (draft: FreezeDraft) => {
    const count = view.wouldHold(draft)
    const id = view.begin(draft)
    if (id !== null) tellBegun(id, count)
  }
  const lift = (freeze: Freeze) => {
    const { length } = view.heldBy(freeze)
    view.lift(freeze.id)
    const run = () => {
      const id = view.again(freeze)
      if (id !== null) tellBegun(id, length)
    }
    const isOver = freeze.until !== null && freeze.until <= environment.now()
    const offer = isOver ? null : { label: () => words().freeze.again, run }
    tell(() => words().freeze.liftedNow(length), offer)
  }
  return {
    view,
    environment,
    begin,
    lift,
    say: {
      ...say,
      called,
      moment,
      when: (at) => {
        const today = dayOf(localTimeAt(now(), workspace.settings().timeZone))
        return whenWithYear(at, today, formats()) ?? say.when(at)
      },
      end: ({ until }) =>
        until === null ? words().freeze.untilLifted : words().freeze.until(moment(until)),
      scope({ channels, campaigns }) {
        if (channels.length + campaigns.length === 0) return null
        const named = workspace.campaigns().filter(({ id }) => campaigns.includes(id))
        const names = [
          ...channels.map((id) => say.channel(id).name),
          ...named.map(({ name }) => name),
        ]
        return words().freeze.only(formats().list(names))
      },
    },
  }
}
