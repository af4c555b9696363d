import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { siren } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { BeginDialog } from './BeginDialog.tsx'
import { FreezeContext } from './freeze-context.ts'
import { OneFreeze } from './OneFreeze.tsx'
import { createFreezing, type FreezeLoans } from './use-freezing.ts'
import './FreezePage.css'

/** What is held, what is let go of it and by whom, and what became of the posts whose time passed meanwhile. */
export function FreezePage(props: FreezeLoans) {
  const workspace = useWorkspace()
  const words = useWords()
  const freezing = createFreezing(props)
  const { view } = freezing
  const [begins, setBegins] = createSignal(false)
  const running = () => [...view.inForce(), ...view.ended()]
  /** Lifted, and somebody has still to say what becomes of some of its posts. */
  const open = () => view.lifted().filter((freeze) => view.passedIn(freeze).length > 0)
  const settled = () => view.lifted().filter((freeze) => !open().includes(freeze))
  workspace.presence.tell({ page: 'freeze', post: null, doing: 'looking', day: null })
  const sinceWhen = (since: number | null) =>
    since === null ? words().freeze.neverKnown : words().freeze.unknown(freezing.say.moment(since))
  const begin = () => (
    <Show when={view.mayFreeze()}>
      <Button icon={siren} onClick={() => setBegins(true)}>
        {words().freeze.begin}
      </Button>
    </Show>
  )
  return (
    <FreezeContext.Provider value={freezing}>
      <PageBar title={words().freeze.title} end={running().length > 0 ? begin() : null} />
      <div class="freezes">
        <Show when={running().length + open().length === 0}>
          <Show
            when={view.unknown()}
            fallback={
              <EmptyState
                cells={0}
                title={words().freeze.none}
                detail={words().freeze.noneDetail}
                actions={begin()}
              />
            }
          >
            {(state) => (
              <EmptyState
                cells={0}
                title={sinceWhen(state().since)}
                detail={words().freeze.unknownDetail}
                actions={begin()}
              />
            )}
          </Show>
        </Show>
        <For each={running()}>
          {(freeze) => (
            <OneFreeze freeze={freeze} state={view.ended().includes(freeze) ? 'ended' : 'on'} />
          )}
        </For>
        <For each={open()}>{(freeze) => <OneFreeze freeze={freeze} state="lifted" />}</For>
        <Show when={settled().length > 0}>
          <Disclosure summary={words().freeze.past}>
            <For each={settled()}>{(freeze) => <OneFreeze freeze={freeze} state="lifted" />}</For>
          </Disclosure>
        </Show>
        <p class="hint">{words().freeze.honest}</p>
      </div>
      <BeginDialog open={begins()} onClose={() => setBegins(false)} />
    </FreezeContext.Provider>
  )
}
