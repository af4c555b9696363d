import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { SelectField, TextField } from '#client/ui/Field.tsx'
import { plus, trash2 } from '#client/ui/icons.ts'
import type { PublicVote } from '#shared/domain/events/vote/public-vote.ts'
import { MOST_CHOICES } from '#shared/protocol/public-vote.ts'
import { isUnshowable } from './draft-vote.ts'
import { useVotes } from './vote-context.ts'

/** What stands for election, by the names that the audience will read. */
export function VoteChoices(props: { readonly vote: PublicVote }) {
  const view = useVotes()
  const words = useWords()
  const title = createUniqueId()
  const said = () => words().vote
  const there = () => new Set(props.vote.entries)
  const inOrder = () =>
    props.vote.entries.toSorted(
      (a, b) => (view.entryOf(a)?.number ?? 0) - (view.entryOf(b)?.number ?? 0),
    )
  const left = () => view.entries()?.filter(({ id }) => !there().has(id)) ?? []
  const shortlisted = () => left().filter(({ id }) => view.shortlist().has(id))
  const isIn = (entry: string) => view.entries()?.some(({ id }) => id === entry) ?? true
  const add = (entries: readonly { readonly id: string }[]) =>
    view.commands.setEntries(
      props.vote.id,
      entries.map(({ id }) => id),
      true,
    )
  const nameOf = (choice: string) =>
    view.nameOf(props.vote, choice) ?? words().jury.number(view.entryOf(choice)?.number ?? 0)
  return (
    <section class="vote-choices" aria-labelledby={title}>
      <h3 id={title}>{said().choices}</h3>
      <Show
        when={props.vote.typed.length + props.vote.entries.length > 0}
        fallback={<p class="hint">{said().noChoices}</p>}
      >
        <ul>
          <For each={props.vote.typed}>
            {({ id, name, link }) => (
              <Choice
                name={name}
                detail={isUnshowable(link) ? said().linkLeftOut(link) : link}
                onRemove={() => view.commands.removeChoice(props.vote.id, id)}
              />
            )}
          </For>
          <For each={inOrder()}>
            {(id) => (
              <Choice
                name={nameOf(id)}
                detail={isIn(id) ? '' : said().gone}
                onRemove={() => view.commands.setEntries(props.vote.id, [id], false)}
              />
            )}
          </For>
        </ul>
      </Show>
      <div class="vote-deeds">
        <Show when={shortlisted().length > 0}>
          <Button icon={plus} onClick={() => add(shortlisted())}>
            {said().addShortlist(shortlisted().length)}
          </Button>
        </Show>
        <Show when={left().length > 0 && left().length <= MOST_CHOICES}>
          <Button icon={plus} onClick={() => add(left())}>
            {said().addAll(left().length)}
          </Button>
        </Show>
      </div>
      <Show when={left().length > 0}>
        <SelectField
          label={said().addEntry}
          value=""
          options={[
            { value: '', label: said().chooseEntry },
            ...left()
              .slice(0, MOST_OPTIONS)
              .map(({ id, number, name, handle }) => ({
                value: id,
                label: [words().jury.number(number), name || handle].filter(Boolean).join(', '),
              })),
          ]}
          onChange={(id) => id !== '' && add([{ id }])}
        />
      </Show>
      <NewChoice onAdd={(name, link) => view.commands.addChoice(props.vote.id, name, link)} />
    </section>
  )
}

/** A list of more is not chosen from. */
const MOST_OPTIONS = 500

function Choice(props: {
  readonly name: string
  readonly detail: string
  readonly onRemove: () => void
}) {
  const words = useWords()
  return (
    <li>
      <span>
        <bdi>{props.name}</bdi>
        <Show when={props.detail}>{(detail) => <small class="ellipsis">{detail()}</small>}</Show>
      </span>
      <IconButton
        look="ghost"
        icon={trash2}
        label={words().vote.removeChoice(props.name)}
        onClick={() => props.onRemove()}
      />
    </li>
  )
}

function NewChoice(props: { readonly onAdd: (name: string, link: string) => void }) {
  const words = useWords()
  const [name, setName] = createSignal('')
  const [link, setLink] = createSignal('')
  const [refused, setRefused] = createSignal(false)
  const add = () => {
    if (name().trim() === '') return
    if (isUnshowable(link())) {
      setRefused(true)
      return
    }
    props.onAdd(name(), link())
    setName('')
    setLink('')
  }
  return (
    <form
      class="vote-pair"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label={words().vote.typed}
        placeholder={words().vote.typedExample}
        autocomplete="off"
        value={name()}
        onInput={setName}
      />
      <TextField
        label={words().vote.link}
        placeholder="https://"
        autocomplete="off"
        value={link()}
        error={refused() ? words().vote.noLink : null}
        onInput={(text) => {
          setLink(text)
          setRefused(false)
        }}
      />
      <Button type="submit">{words().vote.add}</Button>
    </form>
  )
}
