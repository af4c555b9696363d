import { createSignal, For, Show } from 'solid-js'
import { createStageCommands } from '#client/commands/events/stage.ts'
import { useI18n, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import type { Verdict, VerdictPlace } from '#shared/domain/events/jury/verdict.ts'
import { useEntryCalled } from './called.ts'
import { hundredths } from './hundredths.ts'
import { useJury } from './jury-view.ts'

/** A decision as it was written; of the one in force, its winners can be called before an audience. */
export function VerdictCard(props: { readonly verdict: Verdict; readonly isInForce: boolean }) {
  const view = useJury()
  const workspace = useWorkspace()
  const { words, formats, locale } = useI18n()
  const called = useEntryCalled()
  const judges = useCalled(createColleagues(workspace))
  const hasChanged = () =>
    props.verdict.places.some(
      ({ entry, mean }) =>
        (view.results().find((result) => result.entry === entry)?.mean ?? null) !== mean,
    )
  return (
    <article class="jury-verdict">
      <ol>
        <For each={props.verdict.places}>
          {(place) => (
            <li>
              <span class="jury-place">{place.place}</span>
              <span>
                <b>
                  <bdi>{called(place.entry, true)}</bdi>
                </b>
                <small>
                  {[
                    place.prize,
                    place.mean === null
                      ? ''
                      : words().jury.meanSaid(hundredths(place.mean, locale().tag)),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </span>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.verdict.erased > 0}>
        <p class="jury-erased">{words().jury.placesErased(props.verdict.erased)}</p>
      </Show>
      <p class="jury-reasons">{props.verdict.reasons}</p>
      <p class="hint">
        {words().jury.decidedBy(
          judges.within(props.verdict.by),
          formats().instant(props.verdict.createdAt),
        )}
      </p>
      <Show when={props.isInForce && hasChanged()}>
        <p class="hint">{words().jury.changedSince}</p>
      </Show>
      <Show when={props.isInForce}>
        <Disclosure summary={words().jury.onStage}>
          <OnStage places={props.verdict.places} />
        </Disclosure>
      </Show>
    </article>
  )
}

/** Winners are called by the name that somebody of the team types, the last place first. */
function OnStage(props: { readonly places: readonly VerdictPlace[] }) {
  const view = useJury()
  const workspace = useWorkspace()
  const words = useWords()
  const stage = createStageCommands(workspace, view.plan().id)
  const isShown = () => workspace.events()?.stage(view.plan().id).shown().plan !== null
  return (
    <div class="jury-stage">
      <Show
        when={stage.mayStage() && isShown()}
        fallback={<p class="hint">{words().jury.onStageFirst}</p>}
      >
        <p class="hint">{words().jury.onStageHint}</p>
        <For each={props.places.toReversed()}>
          {(place) => <CallOne place={place} call={stage.callWinner} />}
        </For>
      </Show>
    </div>
  )
}

function CallOne(props: {
  readonly place: VerdictPlace
  readonly call: (name: string, prize: string) => void
}) {
  const words = useWords()
  const called = useEntryCalled()
  const [name, setName] = createSignal('')
  const [isCalled, setIsCalled] = createSignal(false)
  return (
    <form
      class="jury-call"
      onSubmit={(event) => {
        event.preventDefault()
        if (name().trim() === '') return
        props.call(name(), props.place.prize)
        setIsCalled(true)
      }}
    >
      <TextField
        label={words().jury.calledAs(props.place.place)}
        hint={isCalled() ? words().jury.called : called(props.place.entry, true)}
        autocomplete="off"
        value={name()}
        onInput={setName}
      />
      <Button type="submit">{words().jury.call}</Button>
    </form>
  )
}
