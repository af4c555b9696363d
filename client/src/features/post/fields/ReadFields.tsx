import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'
import { webAddress } from './web-address.ts'

/** The same as the fields, for somebody who may only read. */
export function ReadFields(props: { readonly post: Post }) {
  const { view } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const named = (known: readonly { id: string; name: string }[], id: string) =>
    known.find((one) => one.id === id)?.name ?? id
  const rows = () => {
    const { owner, labels, campaign, pillar, at } = props.post
    const when = [view.say.when(at), view.say.yourTime(at)].filter(Boolean).join(', ')
    return [
      { label: words().post.date, value: when },
      {
        label: words().post.owner,
        value: owner === null ? words().post.nobody : (view.colleague(owner)?.name ?? owner),
      },
      {
        label: words().post.labels,
        value: formats().list(labels.map((id) => named(workspace.labels(), id))),
      },
      {
        label: words().post.campaign,
        value: campaign === null ? '' : named(workspace.campaigns(), campaign),
      },
      {
        label: words().post.pillar,
        value: pillar === null ? '' : named(workspace.pillars(), pillar),
      },
    ]
  }
  return (
    <dl class="read-fields">
      <For each={rows()}>
        {(row) => (
          <div>
            <dt>{row.label}</dt>
            <dd>{row.value || words().post.none}</dd>
          </div>
        )}
      </For>
      <Show when={props.post.link}>
        {(text) => (
          <div>
            <dt>{words().post.link}</dt>
            <dd>
              <Show when={webAddress(text())} fallback={text()}>
                {(href) => (
                  <a class="link" href={href()} target="_blank" rel="noreferrer noopener">
                    {text()}
                  </a>
                )}
              </Show>
            </dd>
          </div>
        )}
      </Show>
    </dl>
  )
}
