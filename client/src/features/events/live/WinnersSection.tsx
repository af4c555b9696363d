import { createMemo, createSignal, For, Show } from 'solid-js'
import type { StageCommands } from '#client/commands/events/stage.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { focusNear } from '#client/ui/focus-near.ts'
import { x } from '#client/ui/icons.ts'
import type { ReadStage } from '#shared/documents/stage.ts'

/** Who won, called one after the other. Their names are typed here: nothing of who takes part gets to an audience by itself. */
export function WinnersSection(props: {
  readonly commands: StageCommands
  readonly shown: ReadStage
}) {
  const words = useWords()
  const [name, setName] = createSignal('')
  const [prize, setPrize] = createSignal('')
  const ids = createMemo(() => props.shown.winners.map(({ id }) => id))
  const winner = (id: string) => props.shown.winners.find((one) => one.id === id)
  let list: HTMLUListElement | undefined
  const takeBack = (id: string, place: number): void => {
    props.commands.takeWinnerBack(id)
    if (list) focusNear(list, place, 'button')
  }
  return (
    <Show when={props.commands.mayStage() && props.shown.plan}>
      <section>
        <form
          class="live-winner"
          onSubmit={(event) => {
            event.preventDefault()
            props.commands.callWinner(name(), prize())
            setName('')
          }}
        >
          <TextField
            label={words().live.winner}
            placeholder={words().live.winnerExample}
            autocomplete="off"
            value={name()}
            onInput={setName}
          />
          <TextField
            label={words().live.prize}
            autocomplete="off"
            value={prize()}
            onInput={setPrize}
          />
          <Button type="submit">{words().live.callWinner}</Button>
        </form>
        <Show when={ids().length > 0}>
          <h2>{words().live.called}</h2>
          <ul ref={list} class="live-announced">
            <For each={ids()}>
              {(id, index) => (
                <li>
                  <span>{winner(id)?.name}</span>
                  <span class="hint">{winner(id)?.prize}</span>
                  <IconButton
                    look="ghost"
                    size="small"
                    icon={x}
                    label={words().live.takeBack(winner(id)?.name ?? '')}
                    onClick={() => takeBack(id, index())}
                  />
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
    </Show>
  )
}
