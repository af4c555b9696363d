import { createEffect, createResource, createSignal, For, on, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { countsOf } from '#shared/domain/moderation/erasing.ts'
import { createCounted } from './counted.ts'
import { NamedBeyond, NamedElsewhere } from './NamedElsewhere.tsx'
import type { RightsEnvironment, RightsView } from './rights-view.ts'
import { StaysFor } from './StaysFor.tsx'

/** What goes for good, before it does. */
export function EraseDialog(props: {
  /** A person noted, or a case; null: closed. */
  readonly person: string | null
  readonly view: Pick<RightsView, 'commands' | 'nameOf'>
  readonly environment: RightsEnvironment
  readonly onClose: () => void
}) {
  const { words } = useI18n()
  const counted = createCounted()
  const [ground, setGround] = createSignal<'request' | 'mistake'>('request')
  const [erasure] = createResource(
    () => props.person,
    (person) => props.view.commands.lookAt([person]),
  )
  /** Ids of records in which the name stays. */
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set())
  createEffect(
    on(
      () => props.person,
      () => setLeft(new Set<string>()),
    ),
  )
  const erase = () => {
    const { person } = props
    const named = erasure.latest?.naming.map(({ found }) => found.id) ?? []
    const records = new Set(named.filter((id) => !left().has(id)))
    const mask = { records, word: words().rights.erasedName }
    if (person !== null) void props.view.commands.erase([person], ground(), mask)
    props.onClose()
  }
  const isNothing = () => erasure.latest?.gone.length === 0
  return (
    <Dialog
      open={props.person !== null}
      alert
      onClose={() => props.onClose()}
      class="rights-dialog"
      title={words().rights.eraseTitle}
      actions={
        <>
          <Button autofocus onClick={() => props.onClose()}>
            {words().rights.cancel}
          </Button>
          <Show when={!isNothing()}>
            <Button look="danger" onClick={erase}>
              {words().rights.eraseDo}
            </Button>
          </Show>
        </>
      }
    >
      <p>
        <b>{props.view.nameOf(props.person ?? '')}</b>
      </p>
      <Show when={erasure.latest}>
        {(found) => (
          <>
            <div role="status">
              <ul class="rights-counts">
                <For
                  each={counted(countsOf(found()))}
                  fallback={<li>{words().rights.nothingToErase}</li>}
                >
                  {(said) => <li>{said}</li>}
                </For>
              </ul>
            </div>
            <Show when={found().shared.length > 0}>
              <p class="muted">{words().rights.eraseShared(found().shared.length)}</p>
            </Show>
            <Show when={found().naming.length > 0}>
              <NamedElsewhere naming={found().naming} left={left()} onLeave={setLeft} />
            </Show>
            <Show when={found().beyond.length > 0}>
              <NamedBeyond beyond={found().beyond} />
            </Show>
          </>
        )}
      </Show>
      <div class="rights-choice">
        <span class="field-label">{words().rights.ground}</span>
        <Segmented
          label={words().rights.ground}
          options={[
            { value: 'request', label: words().rights.grounds.request },
            { value: 'mistake', label: words().rights.grounds.mistake },
          ]}
          value={ground()}
          onChange={setGround}
        />
      </div>
      <p class="muted">{words().rights.eraseDetail}</p>
      <StaysFor environment={props.environment} />
    </Dialog>
  )
}
