import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { StatusLabel } from '#client/ui/StatusLabel.tsx'
import { hourIn, type ListedPost } from './shown-days.ts'
import type { ShownView } from './shown-view.ts'
import { shownWords } from './shown-words.ts'

/** The posts of a month under their days, and after them what has no date; without a month only that. */
export function ShownList(props: { readonly view: ShownView; readonly month: string | null }) {
  const { words, formats } = useI18n()
  const days = () => (props.month === null ? [] : props.view.days().daysOf(props.month))
  const isToday = (day: string) => day === props.view.today()
  const nextDay = () => days().find((day) => day >= props.view.today())
  return (
    <div class="shown-list">
      <For each={days()}>
        {(day) => (
          <section
            aria-labelledby={`shown-${day}`}
            data-from-today={day === nextDay() ? '' : undefined}
          >
            <h3 id={`shown-${day}`} classList={{ 'shown-day-today': isToday(day) }}>
              {formats().day(day)}
            </h3>
            <ul>
              <For each={props.view.days().onDay(day)}>
                {(post) => (
                  <li>
                    <Line
                      post={post}
                      past={day < props.view.today()}
                      onOpen={() => props.view.openPost(post.id)}
                    />
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
      <Show when={props.view.days().ideas.length > 0}>
        <section class="shown-ideas" aria-labelledby="shown-ideas">
          <h3 id="shown-ideas">{words().guest.ideas}</h3>
          <ul>
            <For each={props.view.days().ideas}>
              {(post) => (
                <li>
                  <Line post={post} past={false} onOpen={() => props.view.openPost(post.id)} />
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </div>
  )
}

function Line(props: {
  readonly post: ListedPost
  readonly past: boolean
  readonly onOpen: () => void
}) {
  const { words, formats } = useI18n()
  const say = () => shownWords(words(), formats())
  const { post } = props
  return (
    <button
      type="button"
      class="shown-line"
      classList={{
        'shown-line-past': props.past,
        'shown-line-cancelled': post.status === 'cancelled',
      }}
      onClick={() => props.onOpen()}
    >
      <time>{hourIn(post)}</time>
      <span class="shown-line-body">
        <b>{say().title(post)}</b>
        <Show when={post.title !== '' && (post.text ?? post.variants?.[0]?.text)}>
          {(text) => <span class="shown-line-text">{text()}</span>}
        </Show>
        <span class="shown-line-meta">
          <Show when={post.status}>
            {(status) => <StatusLabel status={status()} label={say().status(status())} />}
          </Show>
          <Show when={post.channels}>
            {(channels) => (
              <span class="shown-channels">
                <For each={channels()}>
                  {(channel) => <ChannelGlyph {...say().channel(channel)} />}
                </For>
              </span>
            )}
          </Show>
          <For each={post.labels}>{(label) => <span class="shown-label">{label}</span>}</For>
          <Show when={post.owner}>{(owner) => <span>{owner()}</span>}</Show>
        </span>
      </span>
    </button>
  )
}
