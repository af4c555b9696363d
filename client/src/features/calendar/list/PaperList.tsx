import { For } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { hourOf } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'
import { COLUMNS } from './columns.ts'
import type { ListedDay } from './list-layout.ts'
import './PaperList.css'

/** The list as it is printed: a table of every post that the filter lets through. */
export function PaperList(props: { readonly days: readonly ListedDay[] }) {
  const { marks, spans } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const period = () => {
    const [first, last] = [props.days[0], props.days.at(-1)]
    return first && last ? formats().days(first.day, last.day) : words().list.empty
  }
  return (
    <table class="paper-list">
      <caption>{period()}</caption>
      <thead>
        <tr>
          <For each={COLUMNS}>{(name) => <th scope="col">{words().list.columns[name]}</th>}</For>
        </tr>
      </thead>
      <For each={props.days}>
        {(one) => (
          <tbody>
            <tr>
              <th scope="rowgroup" colspan={COLUMNS.length}>
                {[
                  formats().dayWithYear(one.day),
                  ...(marks(one.day)?.all ?? []),
                  ...(spans()?.names(one.day) ?? []),
                ].join(' · ')}
              </th>
            </tr>
            <For each={one.posts}>{(post) => <PaperRow post={post} />}</For>
          </tbody>
        )}
      </For>
    </table>
  )
}

function PaperRow(props: { readonly post: string }) {
  const { workspace, say, company, tagOf } = useCalendar()
  const formats = useFormats()
  const posts = () => {
    const found = workspace.posts.whole(props.post)
    return found?.kind === 'post' ? [found] : []
  }
  const nameIn = (all: readonly { readonly id: string; readonly name: string }[], id: string) =>
    all.find((one) => one.id === id)?.name ?? id
  return (
    <For each={posts()}>
      {(post) => (
        <tr>
          <td>{post.at === null ? null : hourOf(post.at)}</td>
          <td>{formats().list(post.channels.map((id) => say.channel(id).name))}</td>
          <td>{say.title(post)}</td>
          <td>
            <StatusMark status={post.status} />{' '}
            {[tagOf(post.id)?.text, say.status(post.status)].filter(Boolean).join(', ')}
          </td>
          <td>{post.owner === null ? null : company.colleague(post.owner)?.name}</td>
          <td>{post.campaign === null ? null : nameIn(workspace.campaigns(), post.campaign)}</td>
          <td>{post.labels.map((id) => nameIn(workspace.labels(), id)).join(', ')}</td>
        </tr>
      )}
    </For>
  )
}
