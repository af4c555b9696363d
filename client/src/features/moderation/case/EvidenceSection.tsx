import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { AddPictures } from '#client/ui/AddPictures.tsx'
import { takeDropped, takePastedAnywhere } from '#client/ui/files-in.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCase } from './case-context.ts'
import { EvidenceDialog } from './EvidenceDialog.tsx'
import { EvidenceSaid } from './EvidenceSaid.tsx'
import { EvidenceTile } from './EvidenceTile.tsx'
import { ACCEPTED, createEvidenceView } from './evidence-view.ts'

/** What was kept of what was seen: screenshots come in by drop, paste, choice and camera. */
export function EvidenceSection() {
  const { id: of, desk } = useCase()
  const { environment } = desk
  const workspace = useWorkspace()
  const { words } = useI18n()
  const heading = createUniqueId()
  const [opened, setOpened] = createSignal<string | null>(null)
  const view = createEvidenceView({ workspace, words, of: { case: of, note: null } })
  const openedOne = () => view.get(opened() ?? '')
  const attach = (files: readonly File[]) => void view.attach(files)
  takePastedAnywhere(view.mayChange, attach)
  return (
    <Show when={view.mayChange() || view.ids().length > 0}>
      <section class="evidence" aria-labelledby={heading} {...takeDropped(view.mayChange, attach)}>
        <h3 id={heading}>{words().evidence.title}</h3>
        <ul class="evidence-list">
          <For each={view.ids()}>
            {(id) => (
              <Show when={view.get(id)}>
                {(one) => (
                  <EvidenceTile
                    view={view}
                    of={one()}
                    environment={environment}
                    onOpen={() => setOpened(id)}
                  />
                )}
              </Show>
            )}
          </For>
          <Show when={view.mayChange()}>
            <li class="evidence-add">
              <AddPictures
                drop={words().evidence.add}
                choose={words().evidence.choose}
                takePhoto={words().media.takePhoto}
                accept={ACCEPTED}
                onFiles={attach}
              />
            </li>
          </Show>
        </ul>
        <EvidenceSaid view={view} />
        <Show when={openedOne()}>
          {(one) => (
            <EvidenceDialog
              view={view}
              of={one()}
              environment={environment}
              onClose={() => setOpened(null)}
            />
          )}
        </Show>
      </section>
    </Show>
  )
}
