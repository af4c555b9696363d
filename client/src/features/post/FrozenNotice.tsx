import { For, Show } from 'solid-js'
import { createFreezeCommands, mayFreeze } from '#client/commands/freezes.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import type { Freeze } from '#shared/domain/freeze.ts'
import { usePost } from './post-context.ts'

/** Who stopped this post, when and why; one line for each freeze that holds it. */
export function FrozenNotice() {
  const { id } = usePost()
  const workspace = useWorkspace()
  const hold = () => workspace.freezes()?.hold(id) ?? null
  return (
    <For each={hold()?.freezes}>
      {(freeze) => <Frozen freeze={freeze} channels={hold()?.channels ?? null} />}
    </For>
  )
}

function Frozen(props: { readonly freeze: Freeze; readonly channels: readonly string[] | null }) {
  const { id, view, environment } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const commands = createFreezeCommands(workspace)
  const called = useCalled(view.colleague)
  const when = () => formats().instantShort(props.freeze.from, environment.now())
  const mayRelease = () => mayFreeze(workspace)
  const limits = () => {
    const names = props.channels?.map((channel) => view.say.channel(channel).name) ?? []
    return names.length > 0 ? `${words().freeze.post.some(formats().list(names))}.` : null
  }
  return (
    <div class="drawer-notice drawer-frozen" role="status">
      <StatusMark status="paused" />
      <p class="grow drawer-frozen-what">
        <b>{words().freeze.post.title(called.within(props.freeze.createdBy), when())}</b>
        <span class="drawer-why">{words().freeze.post.why(props.freeze.reason)}</span>
        <span class="drawer-frozen-rest">
          {limits()} {mayRelease() ? words().freeze.post.mayRelease : words().freeze.post.ask}
        </span>
      </p>
      <Show when={mayRelease()}>
        <Button size="small" onClick={() => commands.release(props.freeze.id, [id])}>
          {words().freeze.post.release}
        </Button>
      </Show>
    </div>
  )
}
