import { Show } from 'solid-js'
import { Part } from '#client/ui/Part.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'
import { useImport } from './import-context.ts'

/** Asked where the file's dates do not tell day from month; nothing is guessed, since half a year would be wrong. */
export function DateOrderQuestion() {
  const { view, said } = useImport()
  const choices = () => {
    const chosen = view.choices()
    return chosen?.kind === 'table' ? chosen : null
  }
  const dates = () => {
    const stage = view.stage()
    if (stage.kind !== 'review' || stage.opened.kind !== 'table') return []
    return stage.opened.columns.filter(({ index }) => {
      const use = choices()?.uses[index]
      return use === 'date' || use === 'date-time'
    })
  }
  const example = () => dates().flatMap(({ samples }) => samples)[0] ?? ''
  return (
    <Show when={view.review()?.order === 'ask'}>
      <Part title={said().dates}>
        <p>{said().orderQuestion(example())}</p>
        <Segmented<DateOrder | ''>
          label={said().order}
          options={[
            { value: 'dmy', label: said().dayFirst },
            { value: 'mdy', label: said().monthFirst },
          ]}
          value={choices()?.order ?? ''}
          onChange={(order) => order !== '' && view.setOrder(order)}
        />
      </Part>
    </Show>
  )
}
