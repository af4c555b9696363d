import { createSignal, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { gavel, user, x } from '#client/ui/icons.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import type { NotedFile } from '#client/workspace/moderation/noted-people.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import { useFacts } from './facts.ts'
import { Ladder } from './Ladder.tsx'
import { MeasureDialog } from './MeasureDialog.tsx'
import { Alike } from './Members.tsx'
import { PersonCounts } from './PersonCounts.tsx'
import { PersonPicker } from './PersonPicker.tsx'
import { personHref } from './person-href.ts'
import { createPersonView } from './person-view.ts'

/** Beside a case: who is in it, what is known of them, where they stand on the ladder, and what can be done. */
export function PersonAside(props: { readonly of: Case }) {
  const facts = useFacts()
  const words = useWords()
  const [wanted, setWanted] = createSignal<string | null>(null)
  const found = () => facts.moderation()?.people
  const people = (): readonly NotedFile[] => {
    const files = props.of.people.flatMap((id) => found()?.file(id) ?? [])
    return [...new Map(files.map((file) => [file.id, file])).values()]
  }
  const chosen = () => people().find(({ id }) => id === wanted())?.id ?? people()[0]?.id ?? null
  const view = createPersonView({ facts, person: chosen, about: () => props.of.id })
  const add = (person: string) => {
    facts.people.onCase(props.of.id, person)
    setWanted(person)
  }
  return (
    <section class="person-aside" aria-label={words().noted.person}>
      <Show when={people().length > 1}>
        <Segmented
          label={words().noted.person}
          options={people().map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen() ?? ''}
          onChange={setWanted}
        />
      </Show>
      <Show when={view.file()}>
        {(file) => (
          <>
            <AsideHead file={file()} of={props.of.id} />
            <Alike file={file()} others={view.alike()} />
            <PersonCounts counts={view.counts()} />
            <Ladder
              standing={view.standing()}
              of={props.of.id}
              person={file().id}
              article={props.of.article}
              articleVersion={props.of.articleVersion}
            />
          </>
        )}
      </Show>
      <Show when={facts.mayChange()}>
        <PersonPicker
          label={people().length === 0 ? words().noted.whoIsIt : words().noted.somebodyElse}
          placeholder={words().noted.searchExample}
          without={people().map(({ id }) => id)}
          onChoose={add}
          onNew={(name) => {
            const { network } = props.of
            const handles = network === null ? [] : [{ network, handle: name }]
            // Whoever is typed out although they are offered is nobody new.
            const [known] = handles.flatMap((one) => found()?.withHandle(one) ?? [])
            const person =
              known ?? facts.people.note({ name: network === null ? name : '', handles })
            if (person !== null) add(person)
          }}
        />
        <TakeMeasure
          of={props.of.id}
          person={chosen()}
          article={props.of.article}
          articleVersion={props.of.articleVersion}
        />
      </Show>
    </section>
  )
}

function AsideHead(props: { readonly file: NotedFile; readonly of: string }) {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  return (
    <header class="person-head">
      <span class="person-face" aria-hidden="true">
        <Icon of={user} />
      </span>
      <div class="grow">
        <a class="noted-name" href={personHref(facts.workspace.id, props.file.id)}>
          {props.file.name}
        </a>
        <Show when={props.file.since}>
          {(day) => <small>{words().noted.since(formats().month(day().slice(0, 7)))}</small>}
        </Show>
      </div>
      <Show when={facts.mayChange()}>
        <button
          type="button"
          class="person-off"
          aria-label={words().noted.offCase(props.file.name)}
          title={words().noted.offCase(props.file.name)}
          onClick={() => facts.people.offCase(props.of, props.file.id)}
        >
          <Icon of={x} size="dense" />
        </button>
      </Show>
    </header>
  )
}

/** What is none of the ladder's steps. */
export function TakeMeasure(props: {
  readonly of: string | null
  readonly person: string | null
  readonly article: string | null
  readonly articleVersion: string | null
}) {
  const words = useWords()
  const [open, setOpen] = createSignal(false)
  return (
    <>
      <Button look="ghost" size="small" icon={gavel} onClick={() => setOpen(true)}>
        {words().noted.otherMeasure}
      </Button>
      <MeasureDialog {...props} open={open()} onClose={() => setOpen(false)} />
    </>
  )
}
