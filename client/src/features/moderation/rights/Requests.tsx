import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createDays } from './days.ts'
import { RowsInParts } from './RowsInParts.tsx'
import type { RequestRow, RightsView } from './rights-view.ts'
import { wordFor } from './word-for.ts'

interface RequestsProps {
  readonly view: RightsView
  readonly onFile: (person: string) => void
  readonly onErase: (person: string) => void
}

/** Who has asked for their file or to be erased, and by when they have to hear. */
export function Requests(props: RequestsProps) {
  const { words } = useI18n()
  return (
    <section class="rights-part" aria-labelledby="rights-requests">
      <h2 id="rights-requests">{words().rights.requests}</h2>
      <Show
        when={props.view.waiting().length > 0}
        fallback={<p class="rights-none">{words().rights.requestsNone}</p>}
      >
        <Rows of={props.view.waiting()} {...props} />
      </Show>
      <Show when={props.view.past().length > 0}>
        <Disclosure summary={words().rights.past}>
          <Rows of={props.view.past()} {...props} />
        </Disclosure>
      </Show>
    </section>
  )
}

function Rows(props: RequestsProps & { readonly of: readonly RequestRow[] }) {
  return (
    <RowsInParts
      ids={props.of.map(({ id }) => id)}
      row={(id) => props.of.find((one) => one.id === id) ?? null}
    >
      {(row) => <OneRequest {...props} row={row()} />}
    </RowsInParts>
  )
}

function OneRequest(props: RequestsProps & { readonly row: RequestRow }) {
  const workspace = useWorkspace()
  const { words } = useI18n()
  const { dayOfInstant } = createDays(workspace)
  const request = () => props.row.request
  const said = () => wordFor(words().rights.asked, request().asks) ?? request().asks
  const when = () => {
    const { answeredAt } = request()
    if (answeredAt !== null) return words().rights.answeredOn(dayOfInstant(answeredAt))
    const day = dayOfInstant(props.row.deadline)
    return props.row.isLate ? words().rights.late(day) : words().rights.deadline(day)
  }
  const person = () => (props.row.name === null ? null : request().person)
  const mayAct = () => request().answeredAt === null && props.view.commands.mayChange()
  return (
    <li>
      <span class="rights-kind">{said()}</span>
      <b class="rights-what">{props.row.name ?? words().rights.unread}</b>
      <span class="rights-when" classList={{ 'rights-late': props.row.isLate && mayAct() }}>
        {when()}
      </span>
      <Show when={request().checked}>
        {(checked) => <small class="rights-note">{checked()}</small>}
      </Show>
      <Show when={mayAct()}>
        <div class="rights-do">
          <Checkbox
            label={words().rights.complex}
            checked={request().complex}
            onChange={(complex) => props.view.commands.isComplex(request().id, complex)}
          />
          <Show when={person()}>
            {(id) => (
              <>
                <Button size="small" onClick={() => props.onFile(id())}>
                  {words().rights.openFile}
                </Button>
                <Show when={request().asks === 'erasure'}>
                  <Button size="small" look="danger" onClick={() => props.onErase(id())}>
                    {words().rights.eraseThem}
                  </Button>
                </Show>
              </>
            )}
          </Show>
          <Button size="small" onClick={() => props.view.commands.answered(request().id)}>
            {words().rights.answered}
          </Button>
        </div>
      </Show>
    </li>
  )
}
