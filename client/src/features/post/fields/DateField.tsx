import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import { usePost } from '../post-context.ts'

/** The day of the post; the month to choose it from shows which days hold something already. */
export function DateField(props: {
  readonly at: LocalTime | null
  readonly field: (input: HTMLInputElement) => void
}) {
  const { view } = usePost()
  const { posts } = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  return (
    <DayField
      label={words().post.date}
      day={props.at === null ? null : dayOf(props.at)}
      reading={view.reading()}
      formats={formats()}
      words={words().days}
      count={(day) => posts.onDay(day).length}
      onChange={view.setDay}
      field={props.field}
    />
  )
}
