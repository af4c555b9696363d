import { createMemo, createSignal, Index, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import {
  calendarClock,
  check,
  eye,
  link,
  messageSquareText,
  pencil,
  plus,
  radio,
  send,
  trash2,
  user,
} from '#client/ui/icons.ts'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import type { Post } from '#shared/domain/post.ts'
import { placeOfText } from '#shared/domain/post-texts.ts'
import { approvalLines, withoutEchoes } from '../approval/approval-lines.ts'
import { useSaid } from '../approval/said.ts'
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
  published: send,
  created: plus,
  asked: eye,
  changes: messageSquareText,
}

/** Drawn as the status that it gave or took. */
const MARKS = new Set(['approved', 'void'])

/** Who changed what and when, from the record itself, the newest first. */
export function History(props: { readonly post: Post }) {
  const { view, approval, environment } = usePost()
  const said = useSaid()
  const called = useCalled(view.colleague)
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const [all, setAll] = createSignal(false)
  const names: HistoryNames = {
    who: said.called.first,
    owner: called.within,
    label: (id) => workspace.labels().find((one) => one.id === id)?.name ?? null,
    campaign: (id) => workspace.campaigns().find((one) => one.id === id)?.name ?? null,
    pillar: (id) => workspace.pillars().find((one) => one.id === id)?.name ?? null,
    place(key) {
      const map = workspace.write.homeOf(props.post.id)?.get(props.post.id)
      return map ? placeOfText(map, key) : null
    },
  }
  const lines = createMemo(() => {
    const { id } = props.post
    const entries = workspace.posts.history(id)
    const reviews = workspace.reviews()
    const [requests, verdicts] = [reviews?.requests(id) ?? [], reviews?.verdicts(id) ?? []]
    const own = historyLines(
      props.post,
      withoutEchoes(entries, { requests, verdicts }),
      words().post.said,
      view.say,
      names,
    )
    const facts = { requests, verdicts, standing: approval.standing(), entries }
    const answered = approvalLines(facts, words().approval.said, said.called, said.list)
    return [...answered, ...own].sort((a, b) => b.at - a.at)
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
              <Show
                when={MARKS.has(line().about)}
                fallback={<Icon of={ICONS[line().about] ?? pencil} size="dense" />}
              >
                <StatusMark status={line().about} />
              </Show>
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
