import { createMemo, Show, untrack } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createAppealDeadlines } from '#client/workspace/moderation/appeal-deadlines.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { isIn } from '#shared/domain/moderation/queue.ts'

/** How many cases are due, beside the name of the page that has them. */
export function DueCount() {
  const { environment } = useApp()
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const now = createMinutes(environment)
  const appeals = createAppealDeadlines(workspace)
  const count = createMemo(() => {
    const cases = workspace.moderation()?.cases
    cases?.changes()
    const looking = { me: workspace.me.id, now: now(), appeals: appeals() }
    return untrack(
      () => [...(cases?.every() ?? [])].filter((one) => isIn('due', one, looking)).length,
    )
  })
  return (
    <Show when={count() > 0}>
      <em class="nav-count">
        <b aria-hidden="true">{formats().number(count())}</b>
        <i class="visually-hidden">, {words().cases.dueNow(count())}</i>
      </em>
    </Show>
  )
}
