import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { may } from '#shared/access/rules.ts'
import type { Due } from '#shared/domain/approval/due.ts'
import { DueTag } from './DueTag.tsx'
import { useToday } from './today-context.ts'
import { focusTitle, type WaitingDeeds, WaitingPost } from './WaitingPost.tsx'

/** What waits for the reader's approval, soonest first, and what comes back to them. */
export function WaitingPosts(props: { readonly onOpen: (post: string) => void }) {
  const { workspace, view } = useToday()
  const words = useWords()
  const { waiting } = view
  let list: HTMLUListElement | undefined
  const deeds: WaitingDeeds = new Map()
  const chosen = () => deeds.get(waiting.chosen() ?? '')
  const hasWaiting = () => waiting.ids().length > 0
  // What the keys are about has the focus from then on; before, it is the first.
  const step = (by: 1 | -1) => {
    const isThere = list?.contains(document.activeElement) ?? false
    const to = isThere ? waiting.step(by) : waiting.chosen()
    if (to !== null) focusTitle(list, to)
  }
  useCommands(() => [
    {
      id: 'today.next',
      keys: ['j'],
      group: 'post',
      label: (of) => of.today.commands.next,
      when: hasWaiting,
      run: () => step(1),
    },
    {
      id: 'today.previous',
      keys: ['k'],
      group: 'post',
      label: (of) => of.today.commands.previous,
      when: hasWaiting,
      run: () => step(-1),
    },
    {
      id: 'today.open',
      keys: ['e'],
      group: 'post',
      label: (of) => of.today.commands.open,
      when: hasWaiting,
      run() {
        const post = waiting.chosen()
        if (post !== null) props.onOpen(post)
      },
    },
    {
      id: 'today.approve',
      keys: ['v'],
      group: 'post',
      // Held, it would agree to what nobody has read.
      once: true,
      label: (of) => of.today.commands.approve,
      when: () => chosen()?.mayApprove() ?? false,
      run: () => chosen()?.approve(),
    },
    {
      id: 'today.sendBack',
      keys: ['r'],
      group: 'post',
      label: (of) => of.today.commands.sendBack,
      when: () => chosen()?.mayAnswer() ?? false,
      run: () => chosen()?.sendBack(),
      asksForText: true,
    },
  ])
  return (
    <>
      <Show when={may(workspace.me.role, 'approve') || hasWaiting()}>
        <section aria-labelledby="today-waiting">
          <header class="today-head">
            <h2 id="today-waiting" tabindex={-1}>
              {words().today.waiting}
            </h2>
            <Show when={hasWaiting()}>
              <span class="today-count">{waiting.ids().length}</span>
            </Show>
          </header>
          <Show when={hasWaiting()} fallback={<p class="today-none">{words().today.noneWaits}</p>}>
            <ul
              class="today-list"
              ref={(element) => {
                list = element
              }}
            >
              <For each={waiting.ids()}>
                {(id) => <WaitingPost post={id} list={() => list} deeds={deeds} />}
              </For>
            </ul>
          </Show>
        </section>
      </Show>
      <Show when={waiting.others().length > 0}>
        <section aria-labelledby="today-back">
          <header class="today-head">
            <h2 id="today-back">{words().today.back}</h2>
            <span class="today-count">{waiting.others().length}</span>
          </header>
          <ul class="today-list">
            <For each={waiting.others()}>{(due) => <BackPost due={due} />}</For>
          </ul>
        </section>
      </Show>
    </>
  )
}

function BackPost(props: { readonly due: Due }) {
  const { workspace, view, say, hrefOf } = useToday()
  const words = useWords()
  const formats = useFormats()
  const post = () => {
    const found = workspace.posts.whole(props.due.post)
    return found?.kind === 'post' ? found : undefined
  }
  return (
    <Show when={post()}>
      {(found) => (
        <li>
          <A class="today-line" href={hrefOf(found().id)} state={{ opened: true }} noScroll>
            <StatusMark status={found().status} />
            <b class="ellipsis">{say.title(found())}</b>
            <span class="today-meta">
              <span>{words().approval.waiting.what[props.due.what]}</span>
              <Show when={props.due.dueAt}>
                {(dueAt) => (
                  <DueTag
                    due={{ dueAt: dueAt(), isLate: props.due.isLate }}
                    today={view.today()}
                    formats={formats()}
                  />
                )}
              </Show>
            </span>
          </A>
        </li>
      )}
    </Show>
  )
}
