import { A } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { headset } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createShifts } from '#client/workspace/desk/all-shifts.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { nextAfter, onCallAt } from '#shared/domain/moderation/rota.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'
import './OnCall.css'

/** Over the inbox: who is on call now, in a line; until when, and who comes next, behind it. Nothing where no rota is kept. */
export function OnCall(props: { readonly environment: Pick<Environment, 'now' | 'after'> }) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const now = createMinutes(props.environment)
  const shifts = createShifts(workspace)
  const called = useCalled(createColleagues(workspace))
  const timeZone = () => workspace.settings().timeZone
  const onCall = createMemo(() => onCallAt(shifts(), now(), timeZone()))
  const until = createMemo(() =>
    onCall()
      .map(({ to }) => to)
      .toSorted()
      .at(0),
  )
  /** Who comes when the first of them goes. */
  const next = createMemo(() => {
    const end = until()
    const from = end === undefined ? now() : instantOf(end, timeZone()) - 1
    return nextAfter(shifts(), from, timeZone())
  })
  const moment = (time: string) => {
    const isToday = dayOf(time) === dayOf(localTimeAt(now(), timeZone()))
    return isToday ? (hourOf(time) ?? '') : `${formats().dayShort(dayOf(time))}, ${hourOf(time)}`
  }
  const names = () =>
    formats().list([...new Set(onCall().map(({ person }) => called.within(person)))])
  const sentence = () => {
    const end = until()
    return end === undefined
      ? words().shifts.onCallNobody
      : words().shifts.onCallNow(names(), moment(end))
  }
  return (
    <Show when={onCall().length > 0 || next()}>
      <Popover
        label={words().shifts.onCall}
        side="below-end"
        class="floating-roomy"
        trigger={(attributes) => (
          <button {...attributes} type="button" class="on-call" aria-label={sentence()}>
            <Icon of={headset} size="dense" />
            <span class="ellipsis">{names() || sentence()}</span>
          </button>
        )}
      >
        {() => (
          <div class="on-call-more">
            <p>{sentence()}</p>
            <Show when={next()}>
              {(shift) => (
                <p>
                  {words().shifts.onCallNext(called.first(shift().person), moment(shift().from))}
                </p>
              )}
            </Show>
            <A class="link" href={`/w/${workspace.id}/moderation/shifts`}>
              {words().shifts.title}
            </A>
          </div>
        )}
      </Popover>
    </Show>
  )
}
