import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import { createStageCommands } from '#client/commands/events/stage.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { eye, eyeOff } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import {
  CALLED_AS,
  type CalledAs,
  publicName,
} from '#shared/domain/events/challenge/participants.ts'
import { instantOf } from '#shared/domain/zone.ts'
import { useChallenge } from './challenge-view.ts'
import { isSameMade, madeOf } from './made-of.ts'

const ROWS = [5, 10, 20, 50] as const

/** The leaderboard goes before the audience by this button, with the names that are read here beforehand. */
export function BoardOnStage() {
  const view = useChallenge()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const title = createUniqueId()
  const event = view.plan().id
  const commands = createStageCommands(workspace, event)
  const stage = () => workspace.events()?.stage(event).shown() ?? null
  const [as, setAs] = createSignal<CalledAs>('short')
  const [count, setCount] = createSignal<number>(10)
  const rows = createMemo(() =>
    (view.board()?.rows ?? []).slice(0, count()).map(({ participant, place, points, ...row }) => {
      const entry = view.participants().find(({ id }) => id === participant)
      const name = entry ? publicName(entry, as()) : ''
      return {
        place,
        points,
        name: name || words().challenge.number(entry?.number ?? 0),
        made: madeOf(row, view.challenge()),
      }
    }),
  )
  const isShown = () => {
    const there = stage()?.leaderboard
    return (
      there?.rows.length === rows().length &&
      there.frozen === (view.board()?.frozen ?? false) &&
      rows().every(({ place, name, points, made }, at) => {
        const row = there.rows[at]
        return (
          row?.place === place &&
          row.name === name &&
          row.points === points &&
          isSameMade(row.made, made)
        )
      })
    )
  }
  const frozenAt = () => {
    const { freezeFrom } = view.challenge()
    if (!view.board()?.frozen || freezeFrom === null) return null
    return instantOf(freezeFrom, workspace.settings().timeZone)
  }
  const show = (): void =>
    commands.showLeaderboard({
      // Each reader reads it in their language.
      title: '',
      rows: rows(),
      frozen: view.board()?.frozen ?? false,
      at: frozenAt() ?? workspace.write.author().now,
    })
  return (
    <section class="challenge-part" aria-labelledby={title}>
      <h2 id={title}>{words().challenge.onStage}</h2>
      <Show
        when={commands.mayStage() && stage()?.plan}
        fallback={<p class="hint">{words().challenge.stageFirst}</p>}
      >
        <p class="hint">{words().challenge.onStageHint}</p>
        <div class="challenge-pair">
          <SelectField
            label={words().challenge.calledAs}
            value={as()}
            options={CALLED_AS.map((value) => ({
              value,
              label: words().challenge.calledAsOptions[value],
            }))}
            onChange={(value) => setAs(CALLED_AS.find((one) => one === value) ?? 'short')}
          />
          <SelectField
            label={words().challenge.rows}
            value={String(count())}
            options={ROWS.map((value) => ({
              value: String(value),
              label: formats().number(value),
            }))}
            onChange={(value) => setCount(Number(value))}
          />
        </div>
        <ol class="challenge-preview">
          <For each={rows()}>
            {({ place, name, points }) => (
              <li>
                <span>{place}</span>
                <bdi class="ellipsis">{name}</bdi>
                <span>{formats().number(points)}</span>
              </li>
            )}
          </For>
        </ol>
        <div class="challenge-deeds">
          <Show when={!isShown()} fallback={<p role="status">{words().challenge.shown}</p>}>
            <Button icon={eye} onClick={show}>
              {words().challenge.show}
            </Button>
          </Show>
          <Show when={stage()?.leaderboard}>
            <Button look="ghost" icon={eyeOff} onClick={() => commands.showLeaderboard(null)}>
              {words().challenge.takeOff}
            </Button>
          </Show>
        </div>
      </Show>
    </section>
  )
}
