import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Changed } from '#client/ui/Changed.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { fileWarning, gitCompare, undo2 } from '#client/ui/icons.ts'
import type { Void } from '#client/workspace/reviews/fallen.ts'
import type { Difference } from '#shared/domain/approval/difference.ts'
import { excerptOf } from '#shared/domain/approval/word-diff.ts'
import { usePost } from '../post-context.ts'
import { useSaid } from './said.ts'

/** Characters of what stayed, around each change. */
const AROUND = 48

/** What somebody agreed to is no longer what would go out: the difference, and the two ways on. */
export function VoidNotice(props: { readonly of: Void }) {
  const { approval, view, environment } = usePost()
  const words = useWords()
  const formats = useFormats()
  const said = useSaid()
  const id = createUniqueId()
  const [open, setOpen] = createSignal(false)
  const all = () => approval.differences() ?? []
  const first = () => all().find(({ stretches }) => stretches.length > 0)
  const hasMedia = () => all().some(({ part }) => part === 'media')
  const mayGoBack = () => view.locked() === null && all().some(({ part }) => part !== 'media')
  return (
    <section class="approval-notice approval-void" aria-labelledby={id}>
      <Icon of={fileWarning} />
      <div class="approval-body">
        <p id={id}>
          <b>{said.fallen(props.of, all())}</b>{' '}
          <span class="muted">
            ({formats().instantShort(props.of.verdict.createdAt, environment.now())})
          </span>
        </p>
        <Show when={approval.differences() === null}>
          <p>{words().approval.unreadable}</p>
        </Show>
        <Show when={!open() && first()}>
          {(one) => (
            <blockquote class="approval-excerpt">
              <Changed stretches={excerptOf(one().stretches, AROUND)} />
            </blockquote>
          )}
        </Show>
        <Show when={open()}>
          <Comparison of={all()} />
        </Show>
        <Show when={open() && hasMedia() && mayGoBack()}>
          <p class="hint">{words().approval.goBackMedia}</p>
        </Show>
        <Show when={all().length > 0}>
          <div class="approval-actions">
            <Button
              size="small"
              icon={gitCompare}
              aria-expanded={open()}
              onClick={() => setOpen(!open())}
            >
              {open() ? words().approval.compareLess : words().approval.compare}
            </Button>
            <Show when={mayGoBack()}>
              <Button size="small" icon={undo2} onClick={() => approval.goBack()}>
                {words().approval.goBack}
              </Button>
            </Show>
          </div>
        </Show>
      </div>
    </section>
  )
}

/** Everything that is not as it was approved, part by part. */
function Comparison(props: { readonly of: readonly Difference[] }) {
  const words = useWords()
  const said = useSaid()
  return (
    <dl class="approval-comparison" aria-label={words().approval.comparison}>
      <For each={props.of}>
        {(one) => (
          <div>
            <dt>{said.part(one)}</dt>
            <dd>
              <Show when={one.stretches.length > 0} fallback={said.change(one)}>
                <Changed stretches={one.stretches} />
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  )
}
