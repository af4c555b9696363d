import type { Formats } from '#client/i18n/formats.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { clock, clockAlert } from '#client/ui/icons.ts'
import { dueSaid } from './due-said.ts'

/** Until when a post is waited for. */
export function DueTag(props: {
  readonly due: { readonly dueAt: string; readonly isLate: boolean }
  readonly today: string
  readonly formats: Pick<Formats, 'dayInMonth'>
}) {
  const words = useWords()
  const said = () => dueSaid(props.due, props.today, words().today.due, props.formats)
  return (
    <span class={`today-due today-due-${said().tone}`}>
      <Icon of={said().tone === 'late' ? clockAlert : clock} size="dense" />
      {said().text}
    </span>
  )
}
