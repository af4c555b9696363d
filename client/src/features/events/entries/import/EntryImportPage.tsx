import { type Accessor, Match, onCleanup, Show, Switch } from 'solid-js'
import { createTakeBack } from '#client/commands/take-back.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Ended } from '#client/ui/Ended.tsx'
import { FileButton } from '#client/ui/FileButton.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { ImportFrame } from '#client/ui/ImportFrame.tsx'
import { fileUp } from '#client/ui/icons.ts'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { ownScript } from '#client/ui/trusted.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { EventFrame } from '../../EventFrame.tsx'
import { createEntryFacts } from '../entry-facts.ts'
import { lookedSaid } from './checks-said.ts'
import { ImportContext, useImport } from './import-context.ts'
import { createEntryImport } from './import-view.ts'
import { Review } from './Review.tsx'
import { readerIn } from './reader.ts'
import readerAddress from './reader-worker.ts?worker&url'
import { refusalSentence } from './refusal-words.ts'
import './EntryImport.css'

export interface EntryImportPageProps {
  readonly event: string
  readonly environment: Pick<Environment, 'now' | 'after' | 'painted'>
  readonly memory: Memory
}

/** Bringing in who took part elsewhere: a form, a contest tool, a list. */
export function EntryImportPage(props: EntryImportPageProps) {
  const now = createMinutes(props.environment)
  return (
    <EventFrame event={props.event} now={now}>
      {(plan) => (
        <Show when={plan().id} keyed>
          <Shown {...props} plan={plan} />
        </Show>
      )}
    </EventFrame>
  )
}

function Shown(props: EntryImportPageProps & { readonly plan: Accessor<EventPlan> }) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const { event, environment, memory } = props
  const facts = createEntryFacts(workspace, props.plan)
  const view = createEntryImport({
    workspace,
    event,
    terms: () => facts().terms,
    memory,
    now: environment.now,
    painted: environment.painted,
    openReader: () => readerIn(new Worker(ownScript(readerAddress), { type: 'module' })),
  })
  onCleanup(view.close)
  const entries = () => workspace.events()?.entries(event) ?? null
  const mayWrite = () => entries()?.readOnly() === null && entries()?.ready() === true
  const done = () => {
    const stage = view.stage()
    return stage.kind === 'done' ? stage : null
  }
  return (
    <ImportContext.Provider value={view}>
      <ImportFrame
        stage={view.stage()}
        waits={!mayWrite()}
        onFile={(file) => void view.open(file)}
        onStop={view.stop}
      >
        <Switch>
          <Match when={entries()?.ready() !== true}>
            <ProgressBar label={words().common.loading} />
          </Match>
          <Match when={!mayWrite()}>
            <Banner tone="info" title={words().entryImport.readOnly} />
          </Match>
          <Match when={view.stage().kind === 'choose'}>
            <ChooseFile />
          </Match>
          <Match when={view.stage().kind === 'review'}>
            <Review />
          </Match>
          <Match when={done()}>
            {(now) => {
              const takeBack = createTakeBack(workspace, view.reset)
              const looked = () => {
                const found = now().looked
                return found && now().written > 0 ? lookedSaid(found, words(), formats()) : null
              }
              return (
                <Ended
                  title={
                    now().stopped
                      ? words().entryImport.stopped(now().written)
                      : words().entryImport.done(now().written)
                  }
                  detail={[...(looked() ? [looked()] : []), words().entryImport.doneDetail].join(
                    ' ',
                  )}
                  href={`/w/${workspace.id}/events/${event}/entries`}
                  see={words().entryImport.see}
                  onAnother={view.reset}
                  onTakeBack={now().written > 0 ? takeBack() : undefined}
                />
              )
            }}
          </Match>
        </Switch>
      </ImportFrame>
    </ImportContext.Provider>
  )
}

function ChooseFile() {
  const view = useImport()
  const { words, formats } = useI18n()
  const refused = () => {
    const stage = view.stage()
    return stage.kind === 'choose' ? stage.refused : null
  }
  return (
    <>
      <Show when={refused()}>
        {(file) => (
          <Banner
            tone="warn"
            title={words().importing.refused(file().name)}
            detail={`${refusalSentence(file().why, words(), formats())} ${words().importing.nothingChanged}`}
          />
        )}
      </Show>
      <section class="import-drop" aria-labelledby="entry-import-drop">
        <Icon of={fileUp} size="touch" />
        <h2 id="entry-import-drop">{words().entryImport.title}</h2>
        <p class="muted">{words().entryImport.drop}</p>
        <FileButton look="primary" onFile={(file) => void view.open(file)}>
          {words().importing.choose}
        </FileButton>
        <p class="hint">{words().entryImport.kinds}</p>
      </section>
    </>
  )
}
