import { For, Show } from 'solid-js'
import type { StageCommands } from '#client/commands/events/stage.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { ReadStage } from '#shared/documents/stage.ts'

/** Which partners of the plan the audience sees the names of. */
export function PartnersShown(props: {
  readonly event: string
  readonly commands: StageCommands
  readonly shown: ReadStage
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const isOn = (partner: string) =>
    props.shown.plan?.partners.some(({ id }) => id === partner) === true
  /** One that declined is named only where it was named before, to be taken off. */
  const partners = () =>
    partsOf(workspace.events(), 'partners', props.event).parts.filter(
      ({ id, state }) => state !== 'declined' || isOn(id),
    )
  return (
    <Show when={props.commands.mayStage() && props.shown.plan}>
      <section>
        <h2>{words().live.partners}</h2>
        <For each={partners()} fallback={<p class="hint">{words().live.noPartners}</p>}>
          {({ id, name }) => (
            <Checkbox
              label={name}
              checked={isOn(id)}
              onChange={(isNamed) => props.commands.showPartner(id, isNamed)}
            />
          )}
        </For>
      </section>
    </Show>
  )
}
