import { createUniqueId, For, Index } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Button } from '#client/ui/Button.tsx'
import { focusNear } from '#client/ui/focus-near.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { gitMerge } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { usePost } from '../post-context.ts'
import { type Choice, createApartView } from './apart-view.ts'
import './Apart.css'

/** What was changed apart: both versions, with who and when, for anybody to choose from. */
export function ApartNotices() {
  const { id, view, environment } = usePost()
  const apart = createApartView({
    workspace: useWorkspace(),
    say: view.say,
    words: useWords(),
    formats: useFormats(),
    post: id,
    now: environment.now,
  })
  let list: HTMLDivElement | undefined
  const done = (act: () => void) => {
    act()
    if (!list) return
    focusNear(list, 0, 'button')
    // Nothing is left to choose: the drawer has what comes next.
    if (document.activeElement === document.body)
      list.closest<HTMLElement>('[role="dialog"]')?.focus()
  }
  return (
    <div
      ref={(element) => {
        list = element
      }}
    >
      <Index each={apart.choices()}>
        {(choice) => (
          <ChoiceNotice
            of={choice()}
            locked={view.locked() !== null}
            onKeep={(value) => done(() => apart.keep(choice().field, value))}
            onLater={() => done(() => apart.putOff(choice().field))}
          />
        )}
      </Index>
    </div>
  )
}

function ChoiceNotice(props: {
  readonly of: Choice
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
          <b id={title}>{props.of.title}</b> {words().apart.merged}
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
