import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { plus } from '#client/ui/icons.ts'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createSeconds } from '#client/workspace/ticks.ts'
import { entryName } from '#shared/domain/events/entry.ts'
import { EventFrame } from '../EventFrame.tsx'
import { DrawCard } from './DrawCard.tsx'
import { type DrawLoans, DrawProvider, useDraw } from './draw-context.ts'
import { createDrawView } from './draw-view.ts'
import { Participants } from './Participants.tsx'
import { PrepareDraw } from './PrepareDraw.tsx'
import { proofWordsIn } from './proof-words.ts'
import '../Sides.css'
import './Draw.css'

/** The draws of one event: who takes part, what was announced, what came of it. */
export function DrawPage(props: DrawLoans & { readonly event: string }) {
  const now = createSeconds(props.environment)
  return (
    <EventFrame event={props.event} now={now}>
      {(plan) => (
        <Show when={plan().id} keyed>
          {(event) => <Shown {...props} event={event} now={now} />}
        </Show>
      )}
    </EventFrame>
  )
}

function Shown(props: DrawLoans & { readonly event: string; readonly now: () => number }) {
  const workspace = useWorkspace()
  const words = useWords()
  const { environment, event, now } = props
  const view = createDrawView({ workspace, event, environment, now })
  // Now, while there may still be a network: the proof is made in a hall that may have none.
  const { timeZone } = workspace.settings()
  const proof = [props.proofScript(), proofWordsIn('fr', timeZone), proofWordsIn('en', timeZone)]
  Promise.all<unknown>(proof).catch(() => {})
  const { within: nameOf } = useCalled(createColleagues(workspace))
  const called = (code: string) => {
    const entry = view.personOf(code)
    return entry ? entryName(entry) : words().draw.code(code)
  }
  return (
    <DrawProvider value={{ ...props, view, nameOf, called }}>
      <Show when={view.ready()} fallback={<ProgressBar label={words().common.loading} />}>
        <div class="event-sides">
          <div class="event-main">
            <Draws event={event} />
          </div>
          <Participants event={event} />
        </div>
      </Show>
    </DrawProvider>
  )
}

function Draws(props: { readonly event: string }) {
  const { view } = useDraw()
  const words = useWords()
  const [preparing, setPreparing] = createSignal(false)
  const isFirst = () => view.draws().length === 0
  return (
    <>
      <p class="draw-why">{words().draw.why}</p>
      <Show when={!view.commands.mayDraw()}>
        <p class="hint">{words().draw.readOnly}</p>
      </Show>
      <Show when={view.commands.mayDraw()}>
        <Show
          when={isFirst() || preparing()}
          fallback={
            <div>
              <Button icon={plus} onClick={() => setPreparing(true)}>
                {words().draw.prepare}
              </Button>
            </div>
          }
        >
          <Show when={view.read()} fallback={<ProgressBar label={words().common.loading} />}>
            <PrepareDraw event={props.event} onAnnounced={() => setPreparing(false)} />
          </Show>
        </Show>
      </Show>
      <For each={view.draws().map(({ draw }) => draw.id)}>
        {(id) => (
          <Show when={view.draws().find(({ draw }) => draw.id === id)}>
            {(shown) => <DrawCard shown={shown()} />}
          </Show>
        )}
      </For>
      <For each={view.damaged()}>
        {(one) => (
          <Disclosure summary={words().draw.damaged}>
            <pre class="draw-raw">{one.raw}</pre>
          </Disclosure>
        )}
      </For>
    </>
  )
}
