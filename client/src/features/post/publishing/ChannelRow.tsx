import { createEffect, createSignal, onCleanup, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { glyphClass } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, x } from '#client/ui/icons.ts'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { webAddress } from '../fields/web-address.ts'
import { AppearedAt, WayThere } from './AppearedAt.tsx'
import type { PublishingRow, PublishingView } from './publishing-view.ts'
import { TakeAlong } from './TakeAlong.tsx'
import { createTypedAddress } from './typed-address.ts'

/** One channel: its text to take along, the way there, and whether it has appeared. */
export function ChannelRow(props: {
  readonly of: PublishingRow
  readonly view: PublishingView
  /** Of all channels it is the one whose text was taken along last. */
  readonly isAway: boolean
  readonly onTake: () => void
  /** It is marked with all that is known of it: on to what comes next. */
  readonly onDone: () => void
}) {
  const words = useWords()
  // What was taken along comes back as an address.
  const [isAway, setAway] = createSignal(false)
  let row: HTMLLIElement | undefined
  // A field would bring up the keyboard of a phone, over what was just said.
  const isFinger = () => window.matchMedia('(pointer: coarse)').matches
  /** Whoever pressed a button that is gone goes on in the row. */
  const goOn = (control: string) => row?.querySelector<HTMLElement>(control)?.focus()
  const address = () => props.of.publication?.address ?? null
  const typed = createTypedAddress(() => address() ?? '')
  const mark = (address: string, isKnown: boolean) => {
    props.view.mark(props.of.channel, address)
    typed.done()
    setAway(false)
    if (isKnown) props.onDone()
    else goOn(isFinger() ? 'button' : 'input')
  }
  /** With what stands in the field, where it is asked for. */
  const markByHand = () => {
    const address = typed.read()
    if (address !== null) mark(address, isAway())
  }
  const isMarked = () => props.of.publication !== null
  /** A colleague may have marked it, or taken that back, while an address was typed. */
  const isAsked = () => isAway() || typed.waits()
  const take = () => {
    setAway(true)
    props.onTake()
    if (!isFinger()) goOn('.publishing-mark-here input')
  }
  createEffect(() => {
    if (!isAway() || !props.isAway) return
    // Whoever comes back with the address pastes it, wherever they are.
    const paste = (event: ClipboardEvent) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? ''
      if (event.defaultPrevented || isWriting(event.target) || webAddress(pasted) === null) return
      event.preventDefault()
      mark(pasted, true)
    }
    document.addEventListener('paste', paste)
    onCleanup(() => document.removeEventListener('paste', paste))
  })
  const unmark = () => {
    props.view.unmark(props.of.channel)
    goOn('.publishing-mark')
  }
  return (
    <li
      ref={(element) => {
        row = element
      }}
      class="publishing-row"
    >
      <span class="publishing-channel">
        <span class={glyphClass(props.of.network)} aria-hidden="true" />
        <b class="ellipsis">{props.of.name}</b>
      </span>
      <Show when={!isMarked()}>
        <Show
          when={!props.of.isHeld}
          fallback={
            <span class="publishing-held">
              <StatusMark status="paused" />
              {words().freeze.post.row}
            </span>
          }
        >
          <TakeAlong of={props.of} onTaken={take} />
          <Show when={props.view.mayMark()}>
            <Button
              size="small"
              class="publishing-mark"
              aria-label={words().publishing.markOn(props.of.name)}
              icon={check}
              onClick={markByHand}
            >
              {words().publishing.mark}
            </Button>
          </Show>
        </Show>
      </Show>
      <Show when={isMarked()}>
        <span class="publishing-done">
          <Icon of={check} size="dense" />
          {words().publishing.marked}
        </span>
      </Show>
      <Show
        when={props.view.mayMark()}
        fallback={<WayThere name={props.of.name} address={address()} />}
      >
        <AppearedAt
          name={props.of.name}
          network={props.of.network}
          typed={typed}
          address={address()}
          isMarked={isMarked()}
          isHidden={!isMarked() && (props.of.isHeld || !isAsked())}
          onChange={(address) => props.view.locate(props.of.channel, address)}
          onMark={(address) => mark(address, true)}
          onDone={props.onDone}
        />
      </Show>
      <Show when={isMarked() && props.view.mayMark() && props.view.stage() !== 'out'}>
        <IconButton
          look="ghost"
          size="small"
          icon={x}
          label={words().publishing.unmark(props.of.name)}
          onClick={unmark}
        />
      </Show>
    </li>
  )
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]')
  )
}
