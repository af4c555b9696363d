import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { LESSON_KINDS, type Lesson } from '#shared/domain/events/lesson.ts'
import { PartSection } from '../plan/PartSection.tsx'
import type { PartField } from '../plan/part-field.ts'

/** What the team will do so again, and what otherwise. */
export function LessonsSection() {
  const words = useWords()
  const said = () => words().report.lessons
  const fields = (lesson: Lesson): readonly PartField[] => [
    {
      kind: 'choice',
      field: 'next',
      label: said().next,
      value: lesson.next,
      options: LESSON_KINDS.map((value) => ({ value, label: said().kinds[value] })),
    },
    {
      kind: 'note',
      field: 'how',
      label: said().how,
      value: lesson.how,
      example: said().howExample,
    },
  ]
  return (
    <PartSection
      collection="lessons"
      title={said().title}
      newLabel={said().new}
      example={said().example}
      said="what"
      saidLabel={said().what}
      nameOf={({ what }) => what}
      fields={fields}
      row={(lesson) => (
        <>
          <span class="plan-part-name">
            <span class="ellipsis">{lesson.what}</span>
            <Show when={lesson.how}>
              <small class="report-how">{lesson.how}</small>
            </Show>
          </span>
          <span class="plan-tag" classList={{ 'plan-tag-warn': lesson.next === 'change' }}>
            {said().kinds[lesson.next]}
          </span>
        </>
      )}
    />
  )
}
