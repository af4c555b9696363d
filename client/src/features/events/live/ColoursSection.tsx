import { type Accessor, Show } from 'solid-js'
import type { StageCommands } from '#client/commands/events/stage.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Field, Switch } from '#client/ui/Field.tsx'
import type { ReadStage } from '#shared/documents/stage.ts'
import { coloursOf, type StageTheme } from '#shared/domain/events/stage-theme.ts'

/** To begin with: as Ruche looks in the dark of a room. */
const FIRST: StageTheme = { ground: '#1a1612', accent: '#f0b02e' }

/** The team's own two colours. What could not be read with them is corrected, and said. */
export function ColoursSection(props: {
  readonly commands: StageCommands
  readonly shown: ReadStage
}) {
  const words = useWords()
  const colour = (field: keyof StageTheme, theme: Accessor<StageTheme>) => (
    <Field label={words().live[field]}>
      {(attributes) => (
        <input
          {...attributes}
          class="input live-colour"
          type="color"
          value={theme()[field]}
          onChange={(event) =>
            props.commands.showTheme({ ...theme(), [field]: event.currentTarget.value })
          }
        />
      )}
    </Field>
  )
  return (
    <Show when={props.commands.mayStage()}>
      <section>
        <h2>{words().live.colours}</h2>
        <Switch
          label={words().live.ownColours}
          checked={props.shown.theme !== null}
          onChange={(isOwn) => props.commands.showTheme(isOwn ? FIRST : null)}
        />
        <Show when={props.shown.theme}>
          {(theme) => (
            <>
              <div class="live-buttons">
                {colour('ground', theme)}
                {colour('accent', theme)}
              </div>
              <p class="hint" role="status">
                {coloursOf(theme()).isCorrected ? words().live.colourCorrected : ''}
              </p>
            </>
          )}
        </Show>
      </section>
    </Show>
  )
}
