import { createSignal, getOwner, runWithOwner } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { NameField, type NameOption } from '#client/ui/NameField.tsx'
import { networkName } from '#client/workspace/space/network-names.ts'
import { useFacts } from './facts.ts'
import { createPeopleView, type PeopleView } from './people-view.ts'

const MOST = 8

/** Finds one of the people noted by any of their names, or notes somebody new. */
export function PersonPicker(props: {
  readonly label: string
  readonly placeholder: string
  /** Heads that are not offered. */
  readonly without: readonly string[]
  readonly autofocus?: boolean
  readonly onChoose: (person: string) => void
  /** Null: nobody new can be noted here. */
  readonly onNew: ((name: string) => void) | null
}) {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  const [typed, setTyped] = createSignal('')
  const owner = getOwner()
  let known: PeopleView | null = null
  /** Once somebody asks: thousands are put into an order. */
  const view = (): PeopleView => {
    known ??= runWithOwner(owner, () =>
      createPeopleView({
        moderation: facts.moderation,
        now: facts.now,
        filter: () => ({ text: typed(), sort: 'recent' }),
        compare: () => formats().compare,
      }),
    ) as PeopleView
    return known
  }
  const options = (): readonly NameOption[] => {
    const found = view()
      .ids()
      .filter((one) => !props.without.includes(one))
      .slice(0, MOST)
      .flatMap((one) => view().file(one) ?? [])
      .map(({ id, name, handles }) => {
        // Of two who are called alike, only this tells which.
        const accounts = handles.map(({ handle, network }) => {
          const on = networkName(network, words().networks)
          return handle === name ? on : `${handle} (${on})`
        })
        const count = facts.moderation()?.people.casesOf(id).length ?? 0
        return { id, name, detail: [...accounts, words().cases.count(count)].join(' · ') }
      })
    const name = typed().trim()
    return props.onNew && name !== '' ? [...found, { id: null, name }] : found
  }
  const choose = ({ id, name }: NameOption) => {
    if (id === null) props.onNew?.(name)
    else props.onChoose(id)
  }
  return (
    <NameField
      label={props.label}
      placeholder={props.placeholder}
      maxLength={150}
      autofocus={props.autofocus ?? false}
      typed={typed()}
      onType={setTyped}
      options={options}
      onChoose={choose}
      sayNew={(name) => words().noted.newPerson(name)}
    />
  )
}
