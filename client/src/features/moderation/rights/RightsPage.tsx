import { useSearchParams } from '@solidjs/router'
import { createEffect, createSignal, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { plus } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { AccessFileDialog } from './AccessFileDialog.tsx'
import { Backups } from './Backups.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { ErasuresDone } from './ErasuresDone.tsx'
import { Leaving } from './Leaving.tsx'
import { Register } from './Register.tsx'
import { RequestDialog } from './RequestDialog.tsx'
import { Requests } from './Requests.tsx'
import { createRightsView, type RightsEnvironment } from './rights-view.ts'
import './RightsPage.css'

export interface RightsLoans {
  readonly environment: RightsEnvironment
  /** Hands a file to the person. */
  readonly download: (name: string, content: Blob) => void
  readonly print: () => void
}

/** What people who are noted have a right to: that it ends, that they may read it, that it can be erased. */
export function RightsPage(props: RightsLoans) {
  const workspace = useWorkspace()
  const { words } = useI18n()
  const view = createRightsView(workspace, props.environment)
  const [search, setSearch] = useSearchParams<{ person?: string }>()
  const [asks, setAsks] = createSignal(false)
  // From somebody's file: what they ask for is noted about them, once their name can be read.
  createEffect(() => {
    const { person } = search
    if (person !== undefined && view.nameOf(person) !== null && view.commands.mayChange())
      setAsks(true)
  })
  const [shown, setShown] = createSignal<string | null>(null)
  const [erased, setErased] = createSignal<string | null>(null)
  workspace.presence.tell({ page: 'moderation', post: null, doing: 'looking', day: null })
  return (
    <>
      <PageBar
        title={words().rights.title}
        end={
          <Show when={view.commands.mayChange()}>
            <Button icon={plus} onClick={() => setAsks(true)}>
              {words().rights.newRequest}
            </Button>
          </Show>
        }
      />
      <ModerationNav />
      <div class="rights">
        <p class="rights-lead">
          {words().rights.lead}{' '}
          <a class="link" href={CNIL} rel="noreferrer" target="_blank">
            {words().rights.cnil}
          </a>
        </p>
        <Leaving view={view} environment={props.environment} />
        <Requests view={view} onFile={setShown} onErase={setErased} />
        <ErasuresDone view={view} />
        <Register environment={props.environment} print={props.print} />
        <Backups />
      </div>
      <RequestDialog
        open={asks()}
        about={search.person ?? null}
        view={view}
        environment={props.environment}
        onClose={() => {
          setAsks(false)
          setSearch({ person: undefined })
        }}
      />
      <AccessFileDialog
        person={shown()}
        view={view}
        environment={props.environment}
        download={props.download}
        onClose={() => setShown(null)}
      />
      <EraseDialog
        person={erased()}
        view={view}
        environment={props.environment}
        onClose={() => setErased(null)}
      />
    </>
  )
}

/** On moderators' notes and other free text. */
const CNIL = 'https://www.cnil.fr/fr/zones-bloc-note-et-commentaires-les-bons-reflexes'
