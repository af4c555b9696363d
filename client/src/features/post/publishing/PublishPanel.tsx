import { For, Show, untrack } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { isUnwrittenPost } from '#client/commands/unwritten-posts.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronDown, cloudOff, send, triangleAlert } from '#client/ui/icons.ts'
import { StatusLabel } from '#client/ui/StatusLabel.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'
import { POST_KEYS } from '../post-keys.ts'
import { SharedNote, VoidGate } from './BeforeIt.tsx'
import { ChannelRow } from './ChannelRow.tsx'
import { Luggage } from './Luggage.tsx'
import { createPublishingView } from './publishing-view.ts'
import './Publishing.css'

/** What nobody writes in any more, if all goes well. */
const AGREED: ReadonlySet<string> = new Set(['approved', 'scheduled', 'void', 'published'])

/** On the day of a post: what is taken to its networks by hand, and where it has appeared. */
export function PublishPanel(props: { readonly post: Post }) {
  const { id, view, writing, environment } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const publishing = createPublishingView({
    workspace,
    view,
    writing,
    words,
    now: environment.now,
    post: id,
  })
  const heading = () => {
    const { due, late, passed, out } = words().publishing
    const { at } = props.post
    switch (publishing.stage()) {
      case 'out':
        return out
      case 'late':
        return late(view.say.when(at))
      case 'passed':
        return passed(view.say.when(at))
      default:
        return due(hourOf(at ?? ''))
    }
  }
  const sinceWhen = (since: number | null) =>
    since === null
      ? `${words().freeze.neverKnown}.`
      : `${words().freeze.unknown(formats().instantShort(since, environment.now()))}.`
  const isAgreed = () => AGREED.has(props.post.status)
  // Of an empty post nothing is to be published, and once its title is begun nothing is to push it down.
  const wasEmpty = untrack(() => isUnwrittenPost(workspace, id))
  const isOut = () => publishing.stage() === 'out'
  let panel: HTMLDetailsElement | undefined
  /** The first channel on which it has not appeared. */
  const atNext = () => panel?.querySelector<HTMLElement>('.publishing-row:has([data-take])')
  const press = (what: 'copy' | 'open') => {
    if (panel) panel.open = true
    if (publishing.isGated()) {
      panel?.querySelector<HTMLElement>('.publishing-anyway')?.focus()
      return
    }
    const row = atNext()
    const control = row?.querySelector<HTMLElement>(`[data-take="${what}"]`)
    // Where nobody knows the way, taking the text along is all there is.
    ;(control ?? row?.querySelector<HTMLElement>('[data-take]'))?.click()
  }
  const isOpen = () =>
    !isOut() && publishing.rows().some(({ publication, isHeld }) => !publication && !isHeld)
  useCommands(() => [
    { ...POST_KEYS.copyText, when: isOpen, run: () => press('copy') },
    { ...POST_KEYS.openNetwork, when: isOpen, run: () => press('open') },
  ])
  const goAnyway = () => {
    publishing.goAnyway()
    goOn()
  }
  const goOn = () => {
    const next =
      atNext()?.querySelector<HTMLElement>('[data-take="open"], [data-take]') ??
      panel?.closest('[role=dialog], dialog')?.querySelector<HTMLElement>('.drawer-next')
    next?.focus()
  }
  /** The rows of the channels, with what goes along. */
  const Way = () => (
    <>
      <Show when={!isOut()}>
        <Show when={publishing.unknown()}>
          {(unknown) => (
            <p class="publishing-note publishing-unknown">
              <Icon of={cloudOff} size="dense" />
              {sinceWhen(unknown().since)}. {words().freeze.unknownDetail}
            </p>
          )}
        </Show>
        <Show when={!publishing.rows().every(({ isHeld }) => isHeld)}>
          <Luggage of={publishing} />
        </Show>
        <Show when={!isAgreed()}>
          <p class="publishing-note">
            <Icon of={triangleAlert} size="dense" />
            {words().publishing.stillAt(view.say.status(props.post.status))}
          </p>
        </Show>
        <Show when={publishing.speechless()}>
          {(count) => (
            <p class="publishing-note">
              <Icon of={triangleAlert} size="dense" />
              {words().media.altMissingCount(count())}
            </p>
          )}
        </Show>
      </Show>
      <Show when={!isOut() && publishing.rows().some(({ added, isHeld }) => added && !isHeld)}>
        <p class="hint">{words().publishing.linkAdded}</p>
      </Show>
      <Show
        when={publishing.rows().length > 0}
        fallback={<p class="hint">{words().publishing.noChannel}</p>}
      >
        <ul>
          {/* By its channel: what is typed in a row is of that one, wherever the row comes to stand. */}
          <For each={publishing.rows().map(({ channel }) => channel)}>
            {(channel) => (
              <Show when={publishing.rows().find((row) => row.channel === channel)}>
                {(row) => (
                  <ChannelRow
                    of={row()}
                    view={publishing}
                    isAway={publishing.taken() === channel}
                    onTake={() => publishing.take(channel)}
                    onDone={goOn}
                  />
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <Show when={publishing.isLeftOpen() && publishing.mayMark()}>
        <p class="publishing-end">
          <span class="grow">{words().publishing.everywhere}</span>
          <Button size="small" onClick={() => publishing.finish()}>
            {words().publishing.finish}
          </Button>
        </p>
      </Show>
    </>
  )
  return (
    <Show when={(isAgreed() || !wasEmpty) && publishing.stage()}>
      {/* Whoever still writes is not kept from it: the rows would push what they write in down and up. */}
      <details
        ref={(element) => {
          panel = element
        }}
        class="publishing"
        open={isAgreed() && !publishing.isGated()}
      >
        <summary classList={{ 'publishing-late': publishing.stage() === 'late' }}>
          <Icon of={send} />
          <h3 class="grow">{heading()}</h3>
          <Show when={publishing.isGated()}>
            <StatusLabel status="void" label={words().publishing.voidTag} pill />
          </Show>
          <Icon of={chevronDown} />
        </summary>
        <Show when={isAgreed() && !isOut()}>
          <SharedNote />
        </Show>
        <Show when={!publishing.isGated()} fallback={<VoidGate onAnyway={goAnyway} />}>
          <Way />
        </Show>
      </details>
    </Show>
  )
}
