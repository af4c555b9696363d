import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { isPostStatus } from '#shared/domain/post.ts'
import type { Addition } from '#shared/formats/plan/plan-import.ts'
import { useImport } from './import-context.ts'
import { channelName, headline, moment } from './import-words.ts'
import { Part } from './Part.tsx'

const SHOWN = 8

/** The first posts that will be added, as they will be. */
export function Additions(props: { readonly additions: readonly Addition[] }) {
  const { said } = useImport()
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const networkOf = (id: string) =>
    workspace.channels().find((channel) => channel.id === id)?.network ?? id
  const statusName = (status: string) => (isPostStatus(status) ? words().statuses[status] : status)
  return (
    <Show when={props.additions.length > 0}>
      <Part title={said().added}>
        <table class="import-posts">
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{said().date}</th>
              <th scope="col">{said().post}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.additions.slice(0, SHOWN)}>
              {({ values }) => (
                <tr>
                  <td>
                    <time>{moment(values.at, said(), formats())}</time>
                  </td>
                  <td>
                    <div>
                      <StatusMark status={values.status} label={statusName(values.status)} />
                      <For each={values.channels}>
                        {(id) => (
                          <ChannelGlyph
                            network={networkOf(id)}
                            name={channelName(id, workspace, words())}
                          />
                        )}
                      </For>
                      <span class="ellipsis">{headline(values, words())}</span>
                    </div>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <Show when={props.additions.length > SHOWN}>
          <p class="dim">{said().andMore(props.additions.length - SHOWN)}</p>
        </Show>
      </Part>
    </Show>
  )
}
