import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { user, x } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { notedName } from '#shared/domain/moderation/noted-person.ts'
import { useCase } from './case-context.ts'

/** Whom it is about: found by what they are called there, or noted with it. */
export function CasePeople() {
  const { id, one, desk } = useCase()
  const workspace = useWorkspace()
  const words = useWords()
  const [typed, setTyped] = createSignal('')
  const nameOf = (person: string) => {
    const noted = workspace.moderation()?.noted.get(person)
    return noted?.kind === 'noted' ? notedName(noted) : person
  }
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    const handle = typed().trim()
    if (handle === '') return
    const network = desk.view.networkOf(one())
    desk.view.commands.addPerson(id, { network, handle })
    setTyped('')
  }
  return (
    <section class="case-people" aria-label={words().cases.people}>
      <h3>{words().cases.people}</h3>
      <ul>
        <For each={one().people} fallback={<li class="dim">{words().cases.nobodyNoted}</li>}>
          {(person) => (
            <li>
              <span class="case-anonymous">
                <Icon of={user} />
              </span>
              <b class="ellipsis">{nameOf(person)}</b>
              <Show when={desk.view.mayChange()}>
                <IconButton
                  look="ghost"
                  size="small"
                  icon={x}
                  label={words().cases.removePerson(nameOf(person))}
                  onClick={() => desk.view.commands.removePerson(id, person)}
                />
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={desk.view.mayChange()}>
        <form onSubmit={add}>
          <TextField
            label={words().cases.person}
            placeholder={words().cases.personExample}
            autocomplete="off"
            maxLength={150}
            value={typed()}
            onInput={setTyped}
          />
          <Button type="submit" size="small">
            {words().cases.addPerson}
          </Button>
        </form>
      </Show>
    </section>
  )
}
