import { createEffect, createSignal, on, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { circleCheck, hourglass } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { refusesAround } from '#client/ui/refused-field.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { LONGEST_REASON } from '#shared/domain/moderation/reply.ts'
import type { DraftView } from './draft-view.ts'
import { useReplies } from './replies-context.ts'
import { MINUTE_MS } from './ticking.ts'

/** On top of a draft: how long it waits still, until when, and why. */
export function CoolOff(props: { readonly of: DraftView; readonly title: string }) {
  const { view } = useReplies()
  const words = useWords()
  const formats = useFormats()
  const minutes = (ms: number) => words().replies.minutes(Math.ceil(ms / MINUTE_MS))
  const left = () => props.of.left().ms
  const head = () => {
    const said = words().replies
    switch (props.of.stage()) {
      case 'empty':
        return said.empty
      case 'cooling':
        return left() < MINUTE_MS ? said.lastMinute : said.coolOff(minutes(left()))
      case 'reading':
        return said.cooled
      case 'ready':
        return said.ready
    }
  }
  const detail = () => {
    const said = words().replies
    const { until, override, second } = props.of.hold()
    const now = view.environment.now()
    switch (props.of.stage()) {
      case 'empty':
        return props.of.wait() === 0 ? said.noWait : said.startsWithWords(minutes(props.of.wait()))
      case 'cooling':
        return said.heldUntil(formats().instantShort(until, now))
      case 'reading': {
        const awaited = second.answers.filter(
          ({ wasAsked, state }) => wasAsked && state !== 'agreed',
        )
        const people = awaited.length > 0 ? awaited : second.answers
        return said.toBeRead(formats().list(people.map(({ person }) => view.shortName(person))))
      }
      case 'ready':
        return override
          ? said.overridden(view.shortName(override.by), formats().instantShort(override.at, now))
          : said.readySince
    }
  }
  return (
    <header class="reply-head">
      <Show
        when={props.of.stage() === 'cooling'}
        fallback={<Icon of={props.of.stage() === 'empty' ? hourglass : circleCheck} size="touch" />}
      >
        <Ring passed={props.of.left().passed} />
      </Show>
      <div class="reply-state" role="timer" aria-live="off">
        <b id={props.title}>{head()}</b>
        <p class="ellipsis">{detail()}</p>
      </div>
      <Show when={props.of.stage() === 'cooling' || props.of.stage() === 'empty'}>
        <Show when={props.of.wait() > 0}>
          <Why of={props.of} minutes={minutes(props.of.wait())} />
        </Show>
      </Show>
      <Announcement of={props.of} />
    </header>
  )
}

/** Full: all of the time is still to pass. */
function Ring(props: { readonly passed: number }) {
  const LENGTH = 2 * Math.PI * 10.5
  return (
    <svg class="reply-ring" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <circle cx="13" cy="13" r="10.5" />
      <circle
        cx="13"
        cy="13"
        r="10.5"
        class="reply-ring-left"
        stroke-dasharray={`${LENGTH * (1 - props.passed)} ${LENGTH}`}
        transform="rotate(-90 13 13)"
      />
    </svg>
  )
}

/** At its start, in its last minute and at its end: once each, to who does not see it. */
function Announcement(props: { readonly of: DraftView }) {
  const words = useWords()
  const [said, setSaid] = createSignal('')
  const phase = () => {
    if (props.of.stage() !== 'cooling') return props.of.stage() === 'empty' ? 'none' : 'over'
    return props.of.left().ms <= MINUTE_MS ? 'last' : 'on'
  }
  createEffect(
    on(
      phase,
      (now, before) => {
        if (now === 'on') {
          const left = words().replies.minutes(Math.ceil(props.of.left().ms / MINUTE_MS))
          setSaid(words().replies.announceStart(left))
        } else if (now === 'last') setSaid(words().replies.announceMinute)
        else if (now === 'over' && before !== 'none') setSaid(words().replies.announceEnd)
      },
      { defer: true },
    ),
  )
  return (
    <span class="visually-hidden" role="status">
      {said()}
    </span>
  )
}

function Why(props: { readonly of: DraftView; readonly minutes: string }) {
  const { view } = useReplies()
  const words = useWords()
  const [overrides, setOverrides] = createSignal(false)
  const [tried, setTried] = createSignal(false)
  const [reason, setReason] = createBegun(() => `moderation.override.${props.of.reply.id}`)
  return (
    <Popover
      label={words().replies.whyTitle}
      side="below-end"
      class="floating-roomy reply-why"
      trigger={(attributes) => (
        <Button {...attributes} look="ghost" size="small">
          {words().replies.why}
        </Button>
      )}
    >
      {(close) => (
        <>
          <h3>{words().replies.whyTitle}</h3>
          <p>{words().replies.whyDetail(props.minutes)}</p>
          <p class="hint">{words().replies.whyHonest}</p>
          <Show when={props.of.stage() === 'cooling' && view.commands.mayChange()}>
            <Show
              when={overrides()}
              fallback={
                <div>
                  <Button size="small" onClick={() => setOverrides(true)}>
                    {words().replies.override}
                  </Button>
                </div>
              }
            >
              <form
                class="reply-form"
                onSubmit={(event) => {
                  event.preventDefault()
                  setTried(true)
                  if (refusesAround(event)) return
                  view.commands.override(props.of.reply.id, reason())
                  setReason('')
                  close()
                }}
              >
                <Field
                  label={words().replies.overrideReason}
                  hint={words().replies.overrideKept}
                  error={tried() && reason().trim() === '' ? words().replies.overrideMissing : null}
                >
                  {(attributes) => (
                    <textarea
                      {...attributes}
                      ref={(element) => queueMicrotask(() => element.focus())}
                      class="input"
                      rows={2}
                      maxLength={LONGEST_REASON}
                      placeholder={words().replies.overrideExample}
                      value={reason()}
                      onInput={(event) => setReason(event.currentTarget.value)}
                    />
                  )}
                </Field>
                <div>
                  <Button type="submit" size="small">
                    {words().replies.overrideDo}
                  </Button>
                </div>
              </form>
            </Show>
          </Show>
        </>
      )}
    </Popover>
  )
}
