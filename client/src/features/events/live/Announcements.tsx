import { createMemo, createSignal, For, Show } from 'solid-js'
import type { StageCommands } from '#client/commands/events/stage.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { focusNear } from '#client/ui/focus-near.ts'
import { megaphone, x } from '#client/ui/icons.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { ReadStage } from '#shared/documents/stage.ts'
import { LONGEST_ANNOUNCEMENT } from '#shared/domain/events/stage.ts'
import { announcedAt } from './announced-at.ts'

/** More of them would push away what is done more often. */
const AT_ONCE = 4

/** What is said to the audience, at once. */
export function Announcements(props: {
  readonly event: string
  readonly commands: StageCommands
  readonly shown: ReadStage
  /** ms since 1970 */
  readonly now: number
  /** Beside deeds that are done more often. */
  readonly isBeside?: boolean
}) {
  const { words, formats } = useI18n()
  const [text, setText] = createBegun(() => `stage.announcement.${props.event}`)
  // By its id, a row stays, and the focus in it, when another one comes.
  const ids = createMemo(() => props.shown.announcements.map(({ id }) => id))
  const said = (id: string) => props.shown.announcements.find((one) => one.id === id)
  const workspace = useWorkspace()
  const when = (at: number): string => {
    const timeZone = props.shown.plan?.timeZone ?? workspace.settings().timeZone
    return announcedAt({ at, now: props.now, timeZone }, formats())
  }
  const [most, setMost] = createSignal(AT_ONCE)
  let list: HTMLUListElement | undefined
  const takeBack = (id: string, place: number): void => {
    props.commands.takeBack(id)
    if (list) focusNear(list, place, 'button')
  }
  return (
    <section>
      <Show when={props.commands.mayStage()}>
        <form
          class="live-announce"
          onSubmit={(event) => {
            event.preventDefault()
            props.commands.announce(text())
            setText('')
          }}
        >
          <Field label={words().live.announcement}>
            {(attributes) => (
              <input
                {...attributes}
                class="input"
                type="text"
                autocomplete="off"
                maxLength={LONGEST_ANNOUNCEMENT}
                placeholder={words().live.announcementExample}
                value={text()}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            )}
          </Field>
          <Button
            type="submit"
            {...(!props.isBeside && { look: 'primary' as const })}
            icon={megaphone}
          >
            {words().live.announce}
          </Button>
        </form>
      </Show>
      <Show when={props.shown.announcements.length > 0}>
        <h2>{words().live.announced}</h2>
        <ul ref={list} class="live-announced">
          <For each={ids().slice(0, most())}>
            {(id, index) => (
              <li>
                <time>{when(said(id)?.at ?? props.now)}</time>
                <span>{said(id)?.text}</span>
                <Show when={props.commands.mayStage()}>
                  <IconButton
                    look="ghost"
                    size="small"
                    icon={x}
                    label={words().live.takeBack(said(id)?.text ?? '')}
                    onClick={() => takeBack(id, index())}
                  />
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={ids().length > most()}>
          <Button
            look="ghost"
            size="small"
            class="live-older"
            onClick={() => setMost(Number.POSITIVE_INFINITY)}
          >
            {words().live.older(ids().length - most())}
          </Button>
        </Show>
      </Show>
    </section>
  )
}
