import { createMemo, createSignal, Index, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { calendarClock, check, link, pencil, plus, radio, trash2, user } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'
import { historyLines } from './history-lines.ts'
import type { HistoryNames } from './history-sentence.ts'

const FIRST = 6

const ICONS: Record<string, string> = {
  at: calendarClock,
  status: check,
  owner: user,
  link,
  deletedAt: trash2,
  channel: radio,
  created: plus,
}

/** Who changed what and when, from the record itself, the newest first. */
export function History(props: { readonly post: Post }) {
  const { view, environment } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const [all, setAll] = createSignal(false)
  const names: HistoryNames = {
    person: (id) => view.colleague(id)?.name ?? null,
    label: (id) => workspace.labels().find((one) => one.id === id)?.name ?? null,
    campaign: (id) => workspace.campaigns().find((one) => one.id === id)?.name ?? null,
  }
  const lines = createMemo(() => {
    const entries = workspace.posts.history(props.post.id)
    return historyLines(props.post, entries, words().post.said, view.say, names)
  })
  return (
    <section>
      <div class="section-header">
        <h3>{words().post.history}</h3>
        <Show when={!all() && lines().length > FIRST}>
          <Button look="ghost" size="small" onClick={() => setAll(true)}>
            {words().post.showAll}
          </Button>
        </Show>
      </div>
      <ul class="history">
        <Index each={all() ? lines() : lines().slice(0, FIRST)}>
          {(line) => (
            <li>
              <Icon of={ICONS[line().about] ?? pencil} size="dense" />
              <span class="history-text">{line().text}</span>
              <time
                datetime={new Date(line().at).toISOString()}
                title={formats().instant(line().at)}
              >
                {formats().instantShort(line().at, environment.now())}
              </time>
            </li>
          )}
        </Index>
      </ul>
    </section>
  )
}
