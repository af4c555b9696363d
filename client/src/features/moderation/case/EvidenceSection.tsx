import { createSignal, createUniqueId, For, onCleanup, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { camera, imagePlus } from '#client/ui/icons.ts'
import { createMedia } from '#client/ui/media.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCase } from './case-context.ts'
import { EvidenceDialog } from './EvidenceDialog.tsx'
import { EvidenceSaid } from './EvidenceSaid.tsx'
import { EvidenceTile } from './EvidenceTile.tsx'
import { ACCEPTED, createEvidenceView, type EvidenceView } from './evidence-view.ts'
import '#client/ui/DropArea.css'

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
  return (
    <Show when={view.mayChange() || view.ids().length > 0}>
      <section class="evidence" aria-labelledby={heading} {...dropping(view)}>
        <Pasting view={view} />
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
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    // So that the same file can be chosen again.
    input.value = ''
    void props.view.attach(files)
  }
  return (
    <li class="evidence-add">
      <label class="drop-area">
        <Icon of={imagePlus} />
        <span>{touch() ? words().evidence.choose : words().evidence.add}</span>
        <input
          class="visually-hidden"
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label={words().evidence.choose}
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <Show when={touch()}>
        <label class="drop-area">
          <Icon of={camera} />
          <span>{words().media.takePhoto}</span>
          <input
            class="visually-hidden"
            type="file"
            accept="image/*"
            capture="environment"
            aria-label={words().media.takePhoto}
            onChange={(event) => take(event.currentTarget)}
          />
        </label>
      </Show>
    </li>
  )
}

/** Files that are dropped anywhere on the section. */
function dropping(view: EvidenceView) {
  const brings = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  return {
    onDragOver(event: DragEvent) {
      if (brings(event) && view.mayChange()) event.preventDefault()
    },
    onDrop(event: DragEvent) {
      if (!brings(event)) return
      event.preventDefault()
      void view.attach([...(event.dataTransfer?.files ?? [])])
    },
  }
}

/** A picture that is pasted while the case is open; text goes on to where it was pasted. */
function Pasting(props: { readonly view: EvidenceView }) {
  const paste = (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0 || !props.view.mayChange()) return
    event.preventDefault()
    void props.view.attach(files)
  }
  document.addEventListener('paste', paste)
  onCleanup(() => document.removeEventListener('paste', paste))
  return null
}
