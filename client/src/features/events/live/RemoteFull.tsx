import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js'
import type { StageCommands } from '#client/commands/events/stage.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { chevronLeft, chevronRight, eye, megaphone, pause, x } from '#client/ui/icons.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { DrawOff } from './DrawOff.tsx'
import { Reached } from './Reached.tsx'
import { RemoteReveals, type RevealProps } from './RemoteReveals.tsx'
import { RemoteSay } from './RemoteSay.tsx'
import type { RemoteView } from './remote-view.ts'
import { slideSaid } from './Slides.tsx'
import './RemoteFull.css'

/** Nothing but what a thumb finds in the dark, on the whole of a telephone's screen. */
export function RemoteFull(
  props: Omit<RevealProps, 'draw' | 'next'> & {
    readonly view: RemoteView
    readonly commands: Pick<StageCommands, 'announce'>
    readonly open: boolean
    readonly onClose: () => void
  },
) {
  const workspace = useWorkspace()
  const words = useWords()
  let dialog: HTMLDialogElement | undefined
  const [isSaying, setIsSaying] = createSignal(false)
  const [text, setText] = createBegun(() => `stage.announcement.${props.event}`)
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (open && !dialog?.open) dialog?.showModal()
        if (open) return
        setIsSaying(false)
        dialog?.close()
      },
    ),
  )
  onCleanup(() => dialog?.close())
  let sayButton: HTMLDivElement | undefined
  /** What was typed stays, unless it was said. */
  const stopSaying = (): void => {
    setIsSaying(false)
    sayButton?.querySelector('button')?.focus()
  }
  const view = () => props.view
  const reach = () => workspace.events()?.stage(props.event).reach() ?? 'reached'
  /** The draw that fills the screen: then somebody is to be revealed, and the next slide would take it away. */
  const drawOn = () => {
    const { slide, draw } = view().shown()
    return slide.kind === 'draw' ? draw?.id : undefined
  }
  const next = (isMain: boolean) => (
    <Button
      class={isMain ? 'remote-full-next' : 'remote-full-after'}
      {...(isMain ? { look: 'primary' } : { size: 'touch' })}
      icon={chevronRight}
      unavailable={view().next() ? undefined : words().live.lastSlide}
      onClick={() => view().step(1)}
    >
      <span>
        {words().live.next}
        <Show when={view().next()}>
          {(slide) => <small>{slideSaid(slide(), view().shown(), words())}</small>}
        </Show>
      </span>
    </Button>
  )
  return (
    <dialog
      ref={(element) => {
        dialog = element
      }}
      class="remote-full"
      aria-label={words().live.remote}
      onCancel={(event) => {
        event.preventDefault()
        if (isSaying()) stopSaying()
        else props.onClose()
      }}
    >
      <Show when={props.open}>
        <header>
          <Reached reach={reach()} />
          <IconButton
            look="ghost"
            size="touch"
            icon={x}
            label={words().live.leaveFull}
            onClick={() => props.onClose()}
          />
        </header>
        <p class="remote-full-on" role="status">
          <b>
            {view().isPaused()
              ? words().live.paused
              : slideSaid(view().shown().slide, view().shown(), words())}
          </b>
          <span>{words().live.ofDeck(view().place() + 1, view().deck().length)}</span>
        </p>
        <DrawOff shown={view().shown()} />
        <Show
          when={!isSaying()}
          fallback={
            <RemoteSay
              text={text()}
              onText={setText}
              onSay={() => {
                props.commands.announce(text())
                setText('')
                stopSaying()
              }}
              onLeave={stopSaying}
            />
          }
        >
          <div class="remote-full-main">
            <Show when={drawOn()} fallback={next(true)}>
              {(draw) => <RemoteReveals {...props} draw={draw()} next={next} />}
            </Show>
          </div>
          <div class="remote-full-pair">
            <div>
              <Button
                size="touch"
                icon={chevronLeft}
                unavailable={view().previous() ? undefined : words().live.firstSlide}
                onClick={() => view().step(-1)}
              >
                {words().live.previous}
              </Button>
            </div>
            <div>
              <Button
                size="touch"
                icon={view().isPaused() ? eye : pause}
                pressed={view().isPaused()}
                onClick={() => view().pause()}
              >
                {view().isPaused() ? words().live.goOn : words().live.pause}
              </Button>
            </div>
            <div
              class="remote-full-wide"
              ref={(element) => {
                sayButton = element
              }}
            >
              <Button size="touch" icon={megaphone} onClick={() => setIsSaying(true)}>
                {words().live.announce}
              </Button>
            </div>
          </div>
        </Show>
      </Show>
    </dialog>
  )
}
