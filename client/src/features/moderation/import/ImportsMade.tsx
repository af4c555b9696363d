import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { undo2 } from '#client/ui/icons.ts'
import { Part } from '#client/ui/Part.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import type { ImportRecord } from '#shared/domain/moderation/import-record.ts'
import { useImport } from './import-context.ts'
import { createImportsMade } from './imports-made.ts'

/** What came in when, by whom and from which kind of file; long after, too, each can be taken back. */
export function ImportsMade(props: { readonly environment: Pick<Environment, 'now' | 'painted'> }) {
  const { said: allSaid } = useImport()
  const said = () => allSaid().made
  const { words, formats } = useI18n()
  const workspace = useWorkspace()
  const colleague = createColleagues(workspace)
  const view = createImportsMade(workspace, props.environment)
  const kindOf = ({ file }: ImportRecord) => {
    const names: Readonly<Record<string, string>> = { ...said().kinds, ...allSaid().layouts }
    return Object.hasOwn(names, file) ? (names[file] ?? file) : file
  }
  const byOf = ({ by }: ImportRecord) => (by === null ? '' : (colleague(by)?.name ?? ''))
  const takenBack = ({ takenBackAt, takenBackBy }: ImportRecord) =>
    takenBackAt === null
      ? null
      : said().takenBack(
          formats().instant(takenBackAt),
          takenBackBy === null ? '' : (colleague(takenBackBy)?.name ?? ''),
        )
  /** How much of it is here, where that is not what came in. */
  const left = (one: ImportRecord) => {
    const here = view.here(one.id)
    return here === null || here === one.count ? null : said().here(here)
  }
  const outcomeOf = (id: string) => {
    const outcome = view.outcome()
    return outcome?.id === id ? outcome : null
  }
  const askedOf = (id: string) => {
    const asked = view.asked()
    return asked?.id === id ? asked : null
  }
  const goingOf = (id: string) => {
    const going = view.going()
    return going?.id === id ? going : null
  }
  const mayGo = ({ id }: ImportRecord) =>
    (view.here(id) ?? 0) > 0 &&
    !view.readOnly() &&
    goingOf(id) === null &&
    outcomeOf(id) === null &&
    askedOf(id) === null
  return (
    <Show when={view.imports().length + view.unlisted() > 0}>
      <Part title={said().title} hint={view.imports().length > 0 ? said().hint : ''}>
        <ul class="imports-made">
          <For each={view.imports()}>
            {(one) => (
              <li>
                <span class="imports-when tabular">{formats().instant(one.at)}</span>
                <span class="imports-what">
                  <b>{kindOf(one)}</b>
                  <span class="muted">
                    {[byOf(one), said().count(one.count), left(one), takenBack(one)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                  <Show when={askedOf(one.id)}>
                    {(asked) => (
                      <Asked
                        question={said().ask(asked().taken, asked().kept)}
                        nothing={asked().taken === 0}
                        onKeep={view.keep}
                        onGoOn={() => void view.takeBack(one.id)}
                      />
                    )}
                  </Show>
                  <Show when={outcomeOf(one.id)}>
                    {(outcome) => (
                      <span class="imports-outcome" role="status">
                        {said().outcome(outcome().taken, outcome().kept)}
                      </span>
                    )}
                  </Show>
                  <Show when={goingOf(one.id)}>
                    {(going) => (
                      <ProgressBar
                        label={
                          going().all === 0
                            ? said().looking
                            : said().going(going().done, going().all)
                        }
                        share={going().all === 0 ? undefined : going().done / going().all}
                      />
                    )}
                  </Show>
                </span>
                <Show when={mayGo(one)}>
                  <Button
                    size="small"
                    icon={undo2}
                    aria-label={said().takeBackOf(kindOf(one), formats().instant(one.at))}
                    unavailable={view.going() ? words().importing.takingBack : undefined}
                    onClick={() => void view.ask(one.id)}
                  >
                    {said().takeBack}
                  </Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={view.unlisted()}>
          {(count) => <p class="hint">{said().unlisted(count())}</p>}
        </Show>
      </Part>
    </Show>
  )
}

/** How much would go and how much would stay; the focus comes along, as the button that asked is gone. */
function Asked(props: {
  readonly question: string
  /** All of it would stay. */
  readonly nothing: boolean
  readonly onKeep: () => void
  readonly onGoOn: () => void
}) {
  const { said } = useImport()
  return (
    <>
      <span class="imports-outcome" role="status">
        {props.question}
      </span>
      <span class="imports-asked">
        <Button
          size="small"
          ref={(button) => queueMicrotask(() => button.focus())}
          onClick={() => props.onKeep()}
        >
          {props.nothing ? said().made.close : said().made.keep}
        </Button>
        <Show when={!props.nothing}>
          <Button size="small" look="danger" onClick={() => props.onGoOn()}>
            {said().made.takeBack}
          </Button>
        </Show>
      </span>
    </>
  )
}
