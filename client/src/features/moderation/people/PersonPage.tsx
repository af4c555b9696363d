import { useNavigate, useParams } from '@solidjs/router'
import { createEffect, Show, untrack } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { moveBegunNote } from './begun-note.ts'
import { FactsProvider } from './FactsProvider.tsx'
import { useFacts } from './facts.ts'
import { PersonFile } from './PersonFile.tsx'
import { personHref } from './person-href.ts'
import { createPersonView } from './person-view.ts'
import './PersonPage.css'

/** Everything that is noted about one person. The address has an id, never a name. */
export function PersonPage(props: { readonly environment: Pick<Environment, 'now' | 'after'> }) {
  const words = useWords()
  const workspace = useWorkspace()
  workspace.presence.tell({ page: 'moderation', post: null, doing: 'looking', day: null })
  return (
    <>
      <PageBar title={words().noted.people} />
      <ModerationNav />
      <FactsProvider environment={props.environment}>
        <OnePerson />
      </FactsProvider>
    </>
  )
}

function OnePerson() {
  const facts = useFacts()
  const words = useWords()
  const params = useParams<{ id: string }>()
  const navigate = useNavigate()
  const view = createPersonView({ facts, person: () => params.id, about: () => null })
  createEffect(() => {
    void facts.moderation()?.lookEverywhere()
  })
  // Somebody has merged this person into another: their file is the other's from now on.
  createEffect(() => {
    const head = view.file()?.id
    if (head === undefined || head === params.id) return
    const begun = facts.workspace.begun()
    if (begun) untrack(() => moveBegunNote(begun, params.id, head))
    navigate(personHref(facts.workspace.id, head), { replace: true })
  })
  return (
    <Show
      when={view.file()}
      fallback={
        <Show when={facts.moderation()?.ready()}>
          <EmptyState
            cells={0}
            title={words().noted.nobodyTitle}
            detail={words().noted.nobodyDetail}
          />
        </Show>
      }
    >
      {(file) => <PersonFile view={view} file={file()} />}
    </Show>
  )
}
