import { createSignal } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { plus } from '#client/ui/icons.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { useJury } from './jury-view.ts'

export function NewCriterion() {
  const view = useJury()
  const words = useWords()
  const [name, setName] = createSignal('')
  return (
    <form
      class="jury-new"
      onSubmit={(event) => {
        event.preventDefault()
        const typed = name().trim()
        if (typed === '') return
        view.commands.addCriterion(typed)
        setName('')
      }}
    >
      <input
        class="input"
        aria-label={words().jury.newCriterion}
        placeholder={words().jury.criterionExample}
        maxLength={LONGEST_EVENT_LINE}
        value={name()}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" look="ghost" icon={plus}>
        {words().events.add}
      </Button>
    </form>
  )
}
