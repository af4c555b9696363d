import { A } from '@solidjs/router'
import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronLeft } from '#client/ui/icons.ts'
import { PageNav } from '#client/ui/PageNav.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { PLAN_PAGES } from './navigation.ts'
import './PlanNav.css'

/** Above each page that prepares the calendar: the way back to it, and to the others of them. */
export function PlanNav() {
  const words = useWords()
  const workspace = useWorkspace()
  return (
    <PageNav label={words().plan.pages}>
      <A class="plan-back" href={`/w/${workspace.id}/calendar`}>
        <Icon of={chevronLeft} size="dense" />
        {words().shell.calendar}
      </A>
      <For each={PLAN_PAGES}>
        {(page) => <A href={`/w/${workspace.id}/${page}`}>{words()[page].title}</A>}
      </For>
    </PageNav>
  )
}
