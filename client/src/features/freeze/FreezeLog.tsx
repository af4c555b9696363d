import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Freeze, FreezeEntry } from '#shared/domain/freeze.ts'
import { useFreezing } from './freeze-context.ts'

/** Who did what about it, the newest first. */
export function FreezeLog(props: { readonly freeze: Freeze }) {
  const { say } = useFreezing()
  const workspace = useWorkspace()
  const words = useWords()
  const titleOf = (id: string) => {
    const post = workspace.posts.whole(id)
    return post?.kind === 'post' ? say.title(post) : words().freeze.gone
  }
  const sentence = (entry: FreezeEntry) => {
    const said = words().freeze
    const who = say.called.first(entry.by)
    if (entry.kind === 'lifted') return said.logLifted(who)
    const title = titleOf(entry.post)
    return entry.kind === 'released' ? said.logReleased(who, title) : said.logHeldAgain(who, title)
  }
  return (
    <Disclosure summary={words().freeze.log}>
      <ol class="freeze-log">
        <For each={props.freeze.log.toReversed()}>
          {(entry) => (
            <li>
              {sentence(entry)} <small>{say.moment(entry.at)}</small>
            </li>
          )}
        </For>
        <li>
          {words().freeze.logBegan(say.called.first(props.freeze.createdBy))}{' '}
          <small>{say.moment(props.freeze.from)}</small>
        </li>
      </ol>
    </Disclosure>
  )
}
