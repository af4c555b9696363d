import { createEffect, createSignal, onCleanup, Show } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import { createProlonging } from '#client/commands/moderation/rights.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { calendarX } from '#client/ui/icons.ts'
import { createUnseenBreath, inBreaths } from '#client/workspace/breaths.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { belongingsNear } from '#shared/domain/moderation/about.ts'
import { keepingIn } from '#shared/domain/moderation/keeping.ts'
import { type Due, duesIn } from '#shared/domain/moderation/retention.ts'
import { until } from '#shared/domain/parts.ts'
import { createDays } from './days.ts'
import { ProlongDialog } from './ProlongDialog.tsx'
import './KeptUntil.css'

interface KeptDue extends Due {
  /** Why it was prolonged; empty where it was not. */
  readonly reason: string
}

/** Beside a case or in somebody's file: when it will be erased, counted from what, and how to keep it longer. */
export function KeptUntil(props: {
  /** Id of a case, or of a person noted. */
  readonly record: string
  readonly environment: Pick<Environment, 'now' | 'after'>
}) {
  const workspace = useWorkspace()
  const { words } = useI18n()
  const commands = createProlonging(workspace)
  const { dayOfInstant } = createDays(workspace)
  const { settings } = workspace.write
  const changed = changesOf(settings)
  const [prolongs, setProlongs] = createSignal(false)
  const [due, setDue] = createSignal<KeptDue | null>(null)
  const pause = () => new Promise<void>((resolve) => void props.environment.after(0, resolve))
  createEffect(() => {
    const moderation = workspace.moderation()
    if (!moderation?.ready()) return
    changed()
    for (const set of [moderation.notes, moderation.measures, moderation.cases, moderation.noted])
      set.changes()
    const { record } = props
    const volumes = moderation.volumes().map(({ doc }) => doc)
    let isOver = false
    onCleanup(() => {
      isOver = true
    })
    const look = async (): Promise<void> => {
      // What is shown beside it is not to wait for a look through everything.
      await pause()
      const breath = createUnseenBreath(props.environment)
      const looking = until(() => isOver, belongingsNear(record, volumes))
      const belongings = await inBreaths(looking, breath)
      if (!belongings || isOver) return
      const found = belongings.all.get(record)
      const reason = found?.map.get('keepReason')
      setDue(
        found
          ? {
              ...duesIn(belongings, keepingIn(settings), props.environment.now()).of(found),
              reason: typeof reason === 'string' ? reason : '',
            }
          : null,
      )
    }
    void look()
  })
  return (
    <Show when={due()}>
      {(kept) => (
        <section class="kept-until">
          <Icon of={calendarX} />
          <p>
            <span>{words().rights.keptUntil(dayOfInstant(kept().at))}</span>
            {rest(kept())}{' '}
            <Show when={commands.mayChange()}>
              <button type="button" class="link" onClick={() => setProlongs(true)}>
                {words().rights.prolong}
              </button>
            </Show>
          </p>
          <ProlongDialog
            record={prolongs() ? props.record : null}
            from={kept().at}
            commands={commands}
            environment={props.environment}
            onClose={() => setProlongs(false)}
          />
        </section>
      )}
    </Show>
  )

  function rest({
    since,
    reason,
  }: {
    readonly since: { readonly months: number } | null
    readonly reason: string
  }): string {
    if (since) return words().rights.afterLast(since.months)
    return reason ? words().rights.prolongedTo(reason) : words().rights.keptEnd
  }
}
