import { createSignal, For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import type { Note } from '#shared/domain/moderation/note.ts'
import { EvidenceDialog } from '../case/EvidenceDialog.tsx'
import { EvidenceTile } from '../case/EvidenceTile.tsx'
import { createEvidenceView } from '../case/evidence-view.ts'
import { useFacts } from './facts.ts'

/** What shows that a note is right: screenshots and other files, kept with it. */
export function NoteEvidence(props: { readonly note: Note }) {
  const facts = useFacts()
  const { words } = useI18n()
  const [opened, setOpened] = createSignal<string | null>(null)
  const { id, case: of } = props.note
  const view = createEvidenceView({
    workspace: facts.workspace,
    words,
    of: { case: of, note: id },
    ids: () => facts.evidenceOn(id),
  })
  return (
    <>
      <ul class="evidence-list fact-evidence" aria-label={words().evidence.title}>
        <For each={view.ids()}>
          {(one) => (
            <Show when={view.get(one)}>
              {(found) => (
                <EvidenceTile
                  view={view}
                  of={found()}
                  environment={facts}
                  onOpen={() => setOpened(one)}
                />
              )}
            </Show>
          )}
        </For>
      </ul>
      <Show when={view.get(opened() ?? '')}>
        {(found) => (
          <EvidenceDialog
            view={view}
            of={found()}
            environment={facts}
            onClose={() => setOpened(null)}
          />
        )}
      </Show>
    </>
  )
}
