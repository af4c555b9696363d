import { createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { Checkbox, TextField } from '#client/ui/Field.tsx'
import { focusFirst } from '#client/ui/first-field.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { externalLink, plus } from '#client/ui/icons.ts'
import { refusesAround } from '#client/ui/refused-field.ts'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { sourceOf, typedLink } from '#shared/domain/idea-link.ts'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import { LONGEST_LINK, LONGEST_SOURCE, type Mention } from '#shared/domain/moderation/mention.ts'
import { useIncident } from './incident-context.ts'

/** Where it is spoken of, by whom and when, and whether somebody has looked. */
export function Mentions(props: { readonly incident: Incident }) {
  const { view } = useIncident()
  const words = useWords()
  const [adds, setAdds] = createSignal(false)
  return (
    <section class="incident-part" aria-label={words().incidents.mentions}>
      <h3>{words().incidents.mentions}</h3>
      <ul class="mentions">
        <For
          each={view.mentions().map(({ id }) => id)}
          fallback={<li class="hint">{words().incidents.mentionsNone}</li>}
        >
          {(id) => (
            <Show when={view.mentions().find((one) => one.id === id)}>
              {(mention) => <Line mention={mention()} />}
            </Show>
          )}
        </For>
      </ul>
      <Show when={view.mayChange()}>
        <Show
          when={adds()}
          fallback={
            <Button size="small" icon={plus} onClick={() => setAdds(true)}>
              {words().incidents.mentionAdd}
            </Button>
          }
        >
          <MentionForm incident={props.incident} onClose={() => setAdds(false)} />
        </Show>
      </Show>
    </section>
  )
}

function Line(props: { readonly mention: Mention }) {
  const { view, say } = useIncident()
  const workspace = useWorkspace()
  const words = useWords()
  // An older build kept it as it was typed.
  const href = () => typedLink(props.mention.link)
  const name = () => props.mention.source || sourceOf(href() ?? '') || props.mention.link
  const checked = () => props.mention.checks.some(({ by }) => by === workspace.me.id)
  const facts = () => [
    ...(props.mention.author === '' ? [] : [props.mention.author]),
    say.moment(props.mention.at),
    props.mention.checks.length === 0
      ? words().incidents.unchecked
      : words().incidents.checkedBy(props.mention.checks.map(({ by }) => say.who(by)).join(', ')),
  ]
  return (
    <li class="mention">
      <Show when={href()} fallback={<b>{name()}</b>}>
        {(address) => (
          <a class="link" href={address()} target="_blank" rel="noreferrer">
            {name()} <Icon of={externalLink} size="dense" class="mention-out" />
          </a>
        )}
      </Show>
      <small>{facts().join(' · ')}</small>
      <Show when={view.mayChange()}>
        <div class="incident-do">
          <Checkbox
            label={words().incidents.mentionCheck}
            checked={checked()}
            onChange={(on) => view.commands.check(props.mention.id, on)}
          />
          <Button
            size="small"
            look="ghost"
            aria-label={words().incidents.mentionRemoveOf(name())}
            onClick={() => view.commands.removeMention(props.mention.id)}
          >
            {words().incidents.mentionRemove}
          </Button>
        </div>
      </Show>
    </li>
  )
}

function MentionForm(props: { readonly incident: Incident; readonly onClose: () => void }) {
  const { view } = useIncident()
  const words = useWords()
  const formats = useFormats()
  const { posts } = useWorkspace()
  const [link, setLink] = createSignal('')
  const [source, setSource] = createSignal('')
  const [author, setAuthor] = createSignal('')
  const [day, setDay] = createSignal<string | null>(null)
  const [hour, setHour] = createSignal<string | null>(null)
  let hourField: HTMLInputElement | undefined
  const reading = () => dateReading(view.today(), formats(), words().days.near)
  const [tried, setTried] = createSignal(false)
  const wrong = () => {
    if (link().trim() === '') return words().incidents.mentionLinkMissing
    return typedLink(link()) === null ? words().incidents.mentionLinkWrong : null
  }
  const add = (event: Event) => {
    setTried(true)
    const address = typedLink(link())
    if (refusesAround(event) || address === null) return
    const at = view.momentOf(day(), hourField?.value ?? '')
    if (at === null) {
      hourField?.focus()
      return
    }
    view.commands.mention(props.incident.id, {
      link: address,
      source: source(),
      author: author(),
      at,
    })
    props.onClose()
  }
  return (
    <form
      ref={focusFirst}
      class="incident-form"
      onSubmit={(event) => {
        event.preventDefault()
        add(event)
      }}
    >
      <TextField
        label={words().incidents.mentionLink}
        placeholder="https://…"
        error={tried() ? wrong() : null}
        autocomplete="off"
        autofocus
        maxLength={LONGEST_LINK}
        value={link()}
        onInput={setLink}
      />
      <TextField
        label={words().incidents.mentionSource}
        placeholder={words().incidents.mentionSourceExample}
        autocomplete="off"
        maxLength={LONGEST_SOURCE}
        value={source()}
        onInput={setSource}
      />
      <TextField
        label={words().incidents.mentionAuthor}
        autocomplete="off"
        maxLength={LONGEST_SOURCE}
        value={author()}
        onInput={setAuthor}
      />
      <DayField
        label={words().incidents.day}
        day={day()}
        reading={reading()}
        formats={formats()}
        words={{ ...words().days, example: words().days.examplePast }}
        count={(of) => posts.onDay(of).length}
        refuses={(of) => (of > view.today() ? words().cases.notYet : null)}
        onChange={setDay}
      />
      <WrittenField
        label={words().incidents.hour}
        hint={words().incidents.hourHint}
        placeholder={words().incidents.hourExample}
        written={hour() ?? ''}
        read={parseHour}
        wrong={words().incidents.hourWrong}
        onRead={setHour}
        field={(input) => {
          hourField = input
        }}
      />
      <div class="incident-do">
        <Button type="submit" size="small">
          {words().incidents.mentionDo}
        </Button>
        <Button look="ghost" size="small" onClick={() => props.onClose()}>
          {words().incidents.cancel}
        </Button>
      </div>
    </form>
  )
}
