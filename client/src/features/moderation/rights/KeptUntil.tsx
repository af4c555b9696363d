import { createMemo, createSignal, Show } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import { createRightsCommands } from '#client/commands/moderation/rights.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { calendarX } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { belongingsNear } from '#shared/domain/moderation/about.ts'
import { keepingIn } from '#shared/domain/moderation/keeping.ts'
import { duesIn } from '#shared/domain/moderation/retention.ts'
import { createDays } from './days.ts'
import { ProlongDialog } from './ProlongDialog.tsx'
import './KeptUntil.css'

/** Beside a case or in somebody's file: when it will be erased, counted from what, and how to keep it longer. */
export function KeptUntil(props: {
  /** Id of a case, or of a person noted. */
  readonly record: string
  readonly environment: { now(): number }
}) {
  const workspace = useWorkspace()
  const { words } = useI18n()
  const commands = createRightsCommands(workspace)
  const { dayOfInstant } = createDays(workspace)
  const { settings } = workspace.write
  const changed = changesOf(settings)
  const [prolongs, setProlongs] = createSignal(false)
  const due = createMemo(() => {
    const moderation = workspace.moderation()
    if (!moderation?.ready()) return null
    changed()
    for (const set of [moderation.notes, moderation.measures, moderation.cases]) {
      set.ids()
      set.arrived()
    }
    // Who is read here is read anew when they change.
    moderation.cases.get(props.record)
    moderation.noted.get(props.record)
    const volumes = moderation.volumes().map(({ doc }) => doc)
    const belongings = belongingsNear(props.record, volumes)
    const found = belongings.all.get(props.record)
    if (!found) return null
    const reason = found.map.get('keepReason')
    return {
      ...duesIn(belongings, keepingIn(settings)).of(found),
      reason: typeof reason === 'string' ? reason : '',
    }
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
