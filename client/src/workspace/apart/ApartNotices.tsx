import { createUniqueId, For, Index } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Button } from '#client/ui/Button.tsx'
import { focusNear } from '#client/ui/focus-near.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { gitMerge } from '#client/ui/icons.ts'
import { isFocusLost } from '#client/ui/lost-focus.ts'
import type { ApartView, Choice } from './apart-choices.ts'
import './Apart.css'

/** What was changed apart: both versions, with who and when, for anybody to choose from. */
export function ApartNotices(props: {
  readonly view: ApartView
  readonly locked: boolean
  /** Whether the record has texts, which have merged. */
  readonly hasTexts: boolean
}) {
  const words = useWords()
  let list: HTMLDivElement | undefined
  const rest = () =>
    props.hasTexts ? words().apart.merged(props.view.choices().length) : words().apart.kept
  const done = (act: () => void) => {
    act()
    if (!list) return
    focusNear(list, 0, 'button')
    // Nothing is left to choose: what is around it has what comes next.
    if (isFocusLost()) list.closest<HTMLElement>('[role="dialog"], [data-apart-home]')?.focus()
  }
  return (
    <div
      ref={(element) => {
        list = element
      }}
      class="aparts"
    >
      <Index each={props.view.choices()}>
        {(choice, place) => (
          <ChoiceNotice
            of={choice()}
            // Of all of them: once.
            rest={place === 0 ? rest() : ''}
            locked={props.locked}
            onKeep={(value) => done(() => props.view.keep(choice().field, value))}
            onLater={() => done(() => props.view.putOff(choice().field))}
          />
        )}
      </Index>
    </div>
  )
}

function ChoiceNotice(props: {
  readonly of: Choice
  /** What has become of everything else. */
  readonly rest: string
  readonly locked: boolean
  readonly onKeep: (value: Choice['versions'][number]['value']) => void
  readonly onLater: () => void
}) {
  const words = useWords()
  const title = createUniqueId()
  return (
    <section class="apart" aria-labelledby={title}>
      <div class="apart-head">
        <Icon of={gitMerge} />
        <p>
          <b id={title}>{props.of.title}</b> {props.rest}
        </p>
      </div>
      <div class="apart-versions">
        <For each={props.of.versions}>
          {(version) => (
            <div>
              <p class="apart-whose">
                {version.by && <Avatar person={version.by} size="tiny" />}
                {version.whose}
              </p>
              <p class="apart-value">{version.text}</p>
            </div>
          )}
        </For>
      </div>
      {!props.locked && (
        <div class="apart-actions">
          <For each={props.of.versions}>
            {(version) => (
              <Button size="small" onClick={() => props.onKeep(version.value)}>
                {version.keep}
              </Button>
            )}
          </For>
          <span class="grow" />
          <Button look="ghost" size="small" onClick={() => props.onLater()}>
            {words().apart.decideLater}
          </Button>
        </div>
      )}
    </section>
  )
}
