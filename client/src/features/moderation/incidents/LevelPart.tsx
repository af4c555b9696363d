import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import type { Level } from '#shared/domain/moderation/level.ts'
import { LONGEST_ENTRY } from '#shared/domain/moderation/log-entry.ts'
import { useIncident } from './incident-context.ts'
import { LevelChoice } from './LevelChoice.tsx'
import { LevelMark } from './LevelMark.tsx'

/** How bad it is, how bad it was, and the way to another level. */
export function LevelPart(props: {
  readonly incident: Incident
  /** Only how bad it is now stands open. */
  readonly folded: boolean
}) {
  const { view } = useIncident()
  const newest = () => view.standing().levels.toReversed()
  const shown = () => (props.folded ? newest().slice(0, 1) : newest())
  const before = () => (props.folded ? newest().slice(1) : [])
  const words = useWords()
  const [changes, setChanges] = createSignal(false)
  const [level, setLevel] = createSignal<Level>(3)
  const [why, setWhy] = createBegun(() => `moderation.level.${props.incident.id}`)
  const isSame = () => level() === view.standing().level
  const done = () => {
    setWhy('')
    setChanges(false)
  }
  const begin = () => {
    setLevel(view.standing().level)
    setChanges(true)
  }
  return (
    <section class="incident-part" aria-label={words().incidents.level}>
      <h3>{words().incidents.level}</h3>
      <Levels of={shown()} from={0} />
      <Show when={before().length > 0}>
        <Disclosure summary={words().incidents.levelsBefore(before().length)}>
          <Levels of={before()} from={1} />
        </Disclosure>
      </Show>
      <Show when={view.mayChange() && view.standing().cleared === null}>
        <Show
          when={changes()}
          fallback={
            <Button size="small" onClick={begin}>
              {words().incidents.changeLevel}
            </Button>
          }
        >
          <form
            class="incident-form"
            onSubmit={(event) => {
              event.preventDefault()
              if (isSame()) return
              view.course.setLevel(props.incident, level(), why())
              done()
            }}
          >
            <LevelChoice level={level()} onChange={setLevel} />
            <TextField
              label={words().incidents.why}
              placeholder={words().incidents.whyExample}
              autocomplete="off"
              maxLength={LONGEST_ENTRY}
              value={why()}
              onInput={setWhy}
            />
            <div class="incident-do">
              <Button
                type="submit"
                size="small"
                unavailable={isSame() ? words().incidents.levelSame : undefined}
              >
                {words().incidents.setLevel(level())}
              </Button>
              <Button look="ghost" size="small" onClick={done}>
                {words().incidents.cancel}
              </Button>
            </div>
          </form>
        </Show>
      </Show>
    </section>
  )
}

function Levels(props: {
  readonly of: ReturnType<ReturnType<typeof useIncident>['view']['standing']>['levels']
  /** Place of the first of them among all, the newest being 0. */
  readonly from: number
}) {
  const { say, view } = useIncident()
  const words = useWords()
  return (
    <ol class="level-history" aria-label={words().incidents.levelHistory}>
      <For each={props.of}>
        {(change, index) => (
          <li>
            <LevelMark
              level={change.level}
              over={index() + props.from > 0 || view.standing().cleared !== null}
            />
            <small>
              {say.first(change.by)}, {say.moment(change.at)}
            </small>
            <Show when={change.why}>
              <p>{change.why}</p>
            </Show>
          </li>
        )}
      </For>
    </ol>
  )
}
