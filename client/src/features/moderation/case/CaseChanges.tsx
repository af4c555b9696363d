import { createMemo, For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { useCalled, useCalledShort } from '#client/workspace/people/called.ts'
import { caseChanges } from './case-changes.ts'
import { useCase } from './case-context.ts'

/** Who decided what about the case: it may be read years later by whoever answers for it. */
export function CaseChanges() {
  const { id, desk } = useCase()
  const { view } = desk
  const { words, formats } = useI18n()
  const called = useCalled(view.colleague)
  const changedBy = useCalledShort(view.colleague)
  const when = (at: number) => formats().instantShort(at, view.now())
  const changes = createMemo(() =>
    caseChanges(view.history(id), words(), { person: called.within, instant: when }, view.now()),
  )
  return (
    <Show when={changes().length > 0}>
      <Disclosure summary={words().cases.history(changes().length)}>
        <ol class="case-changes">
          <For each={changes()}>
            {({ at, by, said }) => (
              <li>
                <span>{said}</span>
                <small>
                  {words().cases.changedBy(
                    changedBy.first(by),
                    at === null ? words().cases.clockAhead : when(at),
                  )}
                </small>
              </li>
            )}
          </For>
        </ol>
      </Disclosure>
    </Show>
  )
}
