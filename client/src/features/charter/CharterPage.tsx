import { useSearchParams } from '@solidjs/router'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { plus, scrollText } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import type { Toasts } from '#client/ui/toasts.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { versionName } from '#shared/domain/moderation/charter.ts'
import { CharterContext, useCharter } from './charter-context.ts'
import { Draft } from './Draft.tsx'
import { Reading } from './Reading.tsx'
import { Versions } from './Versions.tsx'
import { createCharterView, SCENES, type Scene } from './view.ts'
import './CharterPage.css'

export interface CharterPageProps {
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly toasts: Pick<Toasts, 'replace'>
  readonly download: (name: string, content: Blob) => void
  readonly print: () => void
  /** The way to the pages that cite it, for who may go there. */
  readonly nav: JSX.Element
}

/** The rules that moderation cites: read by everybody, written and published by those who edit the workspace. */
export function CharterPage(props: CharterPageProps) {
  const workspace = useWorkspace()
  const { words, formats, locale } = useI18n()
  const [search, setSearch] = useSearchParams<{ show?: string; version?: string }>()
  const now = createMinutes(props.environment)
  const called = useCalled(createColleagues(workspace))
  const view = createCharterView({
    workspace,
    scene: () => search.show,
    version: () => search.version,
    first: locale().language,
  })
  const go = (scene: Scene, version?: string) =>
    setSearch({ show: scene === 'reading' ? undefined : scene, version })
  workspace.presence.tell({ page: 'charter', post: null, doing: 'looking', day: null })
  const parts = {
    view,
    after: props.environment.after,
    go,
    say: {
      who: called.within,
      moment: (instant: number) => formats().instantShort(instant, now()),
      name: versionName,
    },
    tell: (text: string) => props.toasts.replace('charter', { text, icon: scrollText }),
  }
  return (
    <CharterContext.Provider value={parts}>
      <PageBar title={words().charter.title} start={<Scenes />} />
      {props.nav}
      <div class="charter">
        <Show when={view.damaged()}>
          {(count) => <Banner tone="warn" title={words().charter.damaged(count())} />}
        </Show>
        <Switch>
          <Match when={view.isEmpty()}>
            <Empty />
          </Match>
          <Match when={view.scene() === 'draft'}>
            <Draft />
          </Match>
          <Match when={view.scene() === 'versions'}>
            <Versions />
          </Match>
          <Match when={true}>
            <Reading download={props.download} print={props.print} />
          </Match>
        </Switch>
      </div>
    </CharterContext.Provider>
  )
}

/** What is in progress is for those who write it. */
function Scenes() {
  const { view, go } = useCharter()
  const { words } = useI18n()
  const shown = () => SCENES.filter((scene) => scene !== 'draft' || view.mayChange())
  return (
    <Show when={!view.isEmpty()}>
      <Segmented
        label={words().charter.tabs.label}
        options={shown().map((value) => ({ value, label: words().charter.tabs[value] }))}
        value={view.scene()}
        onChange={(scene) => go(scene)}
      />
    </Show>
  )
}

function Empty() {
  const { view, go } = useCharter()
  const { words } = useI18n()
  const begin = (act: () => void) => () => {
    act()
    go('draft')
  }
  return (
    <EmptyState
      cells={0}
      title={words().charter.emptyTitle}
      detail={view.mayChange() ? words().charter.emptyDetail : words().charter.emptyRead}
      actions={
        <Show when={view.mayChange()}>
          <Button look="primary" icon={scrollText} onClick={begin(view.beginFromExample)}>
            {words().charter.beginExample}
          </Button>
          <Button icon={plus} onClick={begin(view.add)}>
            {words().charter.writeFirst}
          </Button>
          <p class="hint charter-example">{words().charter.exampleHint}</p>
        </Show>
      }
    />
  )
}
