import { createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { bookmark, check, pencil, trash2 } from '#client/ui/icons.ts'
import { Said } from '#client/ui/Said.tsx'
import { LONGEST_VIEW_NAME } from '#shared/domain/saved-view.ts'
import { useCalendar } from '../calendar-context.ts'
import type { Offered, SavedViewsView } from './saved-views-view.ts'
import { readShown, type Shown } from './shown-address.ts'
import { summaryOf } from './summary.ts'
import './SavedViews.css'

/** The views that the team has saved: to choose one, to save what is shown, to rename and remove. */
export function SavedViewsPanel(props: {
  readonly saved: SavedViewsView
  readonly onChosen: () => void
}) {
  const words = useWords()
  const { saved } = props
  const ids = () => saved.views().map((one) => one.saved.id)
  return (
    <div class="saved-views">
      <h2>{words().savedViews.title}</h2>
      <Show when={ids().length > 0} fallback={<p class="saved-hint">{words().savedViews.none}</p>}>
        <ul>
          <For each={ids()}>
            {(id) => {
              const offered = () => saved.views().find((one) => one.saved.id === id)
              return <Show when={offered()}>{(one) => <OneView offered={one()} {...props} />}</Show>
            }}
          </For>
        </ul>
      </Show>
      <Show
        when={saved.mayChange()}
        fallback={<p class="saved-hint">{words().savedViews.onlyReads}</p>}
      >
        <Show when={saved.isChanged() && saved.current()}>
          {(current) => (
            <Button icon={check} onClick={() => saved.saveOver()}>
              {words().savedViews.saveOver(current().saved.name)}
            </Button>
          )}
        </Show>
        <NewView saved={saved} />
      </Show>
    </div>
  )
}

function OneView(props: {
  readonly offered: Offered
  readonly saved: SavedViewsView
  readonly onChosen: () => void
}) {
  const { hrefOf } = useCalendar()
  const words = useWords()
  const summary = useSummary()
  const [renaming, setRenaming] = createSignal(false)
  const one = () => props.offered.saved
  const isCurrent = () => props.saved.current()?.saved.id === one().id
  return (
    <li class="saved-view" classList={{ 'saved-current': isCurrent() }}>
      <Show when={!renaming()} fallback={<Rename {...props} onDone={() => setRenaming(false)} />}>
        <a
          href={hrefOf({ view: props.offered.view, date: null }, props.offered.filter)}
          aria-current={isCurrent() ? 'true' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
            event.preventDefault()
            props.saved.open(one().id)
            props.onChosen()
          }}
        >
          <b>{one().name}</b>
          <small>{summary(props.offered)}</small>
        </a>
        <Show when={props.saved.mayChange()}>
          <IconButton
            look="ghost"
            size="small"
            icon={pencil}
            label={words().savedViews.rename(one().name)}
            onClick={() => setRenaming(true)}
          />
          <IconButton
            look="ghost"
            size="small"
            icon={trash2}
            label={words().savedViews.remove(one().name)}
            onClick={() => props.saved.remove(one().id)}
          />
        </Show>
      </Show>
      <Apart {...props} />
    </li>
  )
}

/** Two people saved it otherwise without knowing of each other: both are here, and anybody who may chooses. */
function Apart(props: { readonly offered: Offered; readonly saved: SavedViewsView }) {
  const { workspace } = useCalendar()
  const words = useWords()
  const summary = useSummary()
  const called = (field: string, value: unknown) =>
    field === 'shows' ? summary(readShown(String(value))) : String(value)
  const whoOf = (by: string) => {
    const person = workspace.people().find(({ id }) => id === by)
    return person ? workspace.called(person) : words().common.somebody
  }
  return (
    <For each={props.offered.saved.apart}>
      {({ field, versions }) => (
        <fieldset class="saved-apart">
          <legend>{words().savedViews.apart}</legend>
          <For each={versions}>
            {({ value, by }) => (
              <Button
                size="small"
                unavailable={props.saved.mayChange() ? undefined : words().savedViews.onlyReads}
                onClick={() => props.saved.settle(props.offered.saved.id, field, value)}
              >
                <span class="ellipsis">
                  <Said sentence={words().savedViews.version(called(field, value), whoOf(by))} />
                </span>
              </Button>
            )}
          </For>
        </fieldset>
      )}
    </For>
  )
}

function NewView(props: { readonly saved: SavedViewsView }) {
  const words = useWords()
  const summary = useSummary()
  const { view } = useCalendar()
  const [name, setName] = createSignal('')
  const taken = () => props.saved.isTaken(name())
  const shown = (): Shown => ({ view: view.view(), filter: view.filter() })
  return (
    <form
      class="saved-new"
      onSubmit={(event) => {
        event.preventDefault()
        if (props.saved.save(name())) setName('')
      }}
    >
      <Field
        label={words().savedViews.saveAs}
        hint={summary(shown())}
        error={taken() ? words().savedViews.taken(name().trim()) : null}
      >
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            type="text"
            autocomplete="off"
            maxLength={LONGEST_VIEW_NAME}
            placeholder={words().savedViews.example}
            value={name()}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button
        type="submit"
        look="primary"
        icon={bookmark}
        unavailable={name().trim() === '' ? words().savedViews.needsName : undefined}
      >
        {words().savedViews.save}
      </Button>
    </form>
  )
}

function Rename(props: {
  readonly offered: Offered
  readonly saved: SavedViewsView
  readonly onDone: () => void
}) {
  const words = useWords()
  const { saved } = props.offered
  const [name, setName] = createSignal(saved.name)
  const taken = () => props.saved.isTaken(name(), saved.id)
  return (
    <form
      class="saved-rename"
      onSubmit={(event) => {
        event.preventDefault()
        if (props.saved.rename(saved.id, name())) props.onDone()
      }}
    >
      <Field
        label={words().savedViews.rename(saved.name)}
        error={taken() ? words().savedViews.taken(name().trim()) : null}
      >
        {(attributes) => (
          <input
            {...attributes}
            ref={(input) =>
              requestAnimationFrame(() => {
                input.focus()
                input.select()
              })
            }
            class="input"
            type="text"
            autocomplete="off"
            maxLength={LONGEST_VIEW_NAME}
            value={name()}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.isComposing) return
              // The layer around it stays.
              event.preventDefault()
              props.onDone()
            }}
          />
        )}
      </Field>
      <Button type="submit">{words().savedViews.keepName}</Button>
    </form>
  )
}

function useSummary() {
  const calendar = useCalendar()
  const words = useWords()
  const formats = useFormats()
  return (shown: Shown) => summaryOf(shown, { ...calendar, words: words(), formats: formats() })
}
