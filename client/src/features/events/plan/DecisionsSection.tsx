import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { PartSection } from './PartSection.tsx'

/** What was decided, and why, so that nobody has to ask again. */
export function DecisionsSection() {
  const words = useWords()
  const formats = useFormats()
  const said = () => words().events.decisions
  return (
    <PartSection
      collection="decisions"
      title={said().title}
      newLabel={said().new}
      example={said().example}
      said="what"
      saidLabel={said().what}
      nameOf={({ what }) => what}
      fields={(decision) => [
        {
          kind: 'note',
          field: 'why',
          label: said().why,
          value: decision.why,
          example: said().whyExample,
        },
        { kind: 'day', field: 'day', label: said().day, value: decision.day },
      ]}
      row={(decision) => (
        <>
          <span class="plan-part-name">
            <span class="ellipsis">{decision.what}</span>
            <Show when={decision.why}>
              <small class="ellipsis">{decision.why}</small>
            </Show>
          </span>
          <Show when={decision.day}>
            {(day) => <span class="plan-due">{formats().dayInMonth(day())}</span>}
          </Show>
        </>
      )}
    />
  )
}
