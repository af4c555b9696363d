import { For, Show } from 'solid-js'
import { useFormats } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { weekdayOf } from '#shared/domain/day.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'
import './PaperWeek.css'

/** The week as it is printed: a column a day, with every post and no empty hours. */
export function PaperWeek() {
  const { view, marks, spans } = useCalendar()
  const formats = useFormats()
  const named = (day: string) =>
    [...(marks(day)?.all ?? []), ...(spans()?.names(day) ?? [])].join(', ')
  return (
    <div class="paper-week">
      <For each={view.days()}>
        {(day) => (
          <section classList={{ 'paper-weekend': weekdayOf(day) > 5 }}>
            <h2>{formats().day(day)}</h2>
            <Show when={named(day)}>{(names) => <p>{names()}</p>}</Show>
            <ul>
              <For each={view.shown.onDay(day)}>{(post) => <PaperPost post={post} />}</For>
            </ul>
          </section>
        )}
      </For>
    </div>
  )
}

function PaperPost(props: { readonly post: string }) {
  const { workspace, say, tagOf } = useCalendar()
  const post = () => {
    const found = workspace.posts.whole(props.post)
    return found?.kind === 'post' ? [found] : []
  }
  return (
    <For each={post()}>
      {(found) => (
        <li>
          <StatusMark status={found.status} label={say.status(found.status)} />
          <b>{found.at === null ? null : hourOf(found.at)}</b>
          <For each={found.channels}>{(id) => <ChannelGlyph {...say.channel(id)} />}</For>
          <Show when={tagOf(found.id)?.printed}>{(printed) => <em> {printed()}</em>}</Show>
          <span> {say.title(found)}</span>
        </li>
      )}
    </For>
  )
}
