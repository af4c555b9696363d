import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { FileArea } from '#client/ui/FileArea.tsx'
import { takeDropped, takePastedAnywhere } from '#client/ui/files-in.ts'
import { camera, imagePlus } from '#client/ui/icons.ts'
import { createMedia } from '#client/ui/media.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCase } from './case-context.ts'
import { EvidenceDialog } from './EvidenceDialog.tsx'
import { EvidenceSaid } from './EvidenceSaid.tsx'
import { EvidenceTile } from './EvidenceTile.tsx'
import { ACCEPTED, createEvidenceView, type EvidenceView } from './evidence-view.ts'

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
            <AddEvidence view={view} />
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

function AddEvidence(props: { readonly view: EvidenceView }) {
  const { words } = useI18n()
  const touch = createMedia('(pointer: coarse)')
  const attach = (files: readonly File[]) => void props.view.attach(files)
  return (
    <li class="evidence-add">
      <FileArea
        icon={imagePlus}
        label={touch() ? words().evidence.choose : words().evidence.add}
        name={words().evidence.choose}
        accept={ACCEPTED}
        many
        onFiles={attach}
      />
      <Show when={touch()}>
        <FileArea
          icon={camera}
          label={words().media.takePhoto}
          accept="image/*"
          photo
          onFiles={attach}
        />
      </Show>
    </li>
  )
}
