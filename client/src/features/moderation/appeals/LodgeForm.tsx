import { createSignal, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { Field, SelectField } from '#client/ui/Field.tsx'
import { refusesAround } from '#client/ui/refused-field.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { LONGEST_APPEAL } from '#shared/domain/moderation/appeal.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import { useDecisions } from './decisions-context.ts'

/** What the appeal against a measure is called until it is noted. */
export function appealOf(measure: string): string {
  return `moderation.appeal.${measure}`
}

/** What the person says against a decision, when that came, and who is to decide. */
export function LodgeForm(props: {
  readonly measure: Measure
  readonly name: string
  readonly onClose: () => void
}) {
  const { view } = useDecisions()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const [text, setText] = createBegun(() => appealOf(props.measure.id))
  const [tried, setTried] = createSignal(false)
  const [judge, setJudge] = createSignal('')
  const today = () => view.dayOf(view.now())
  const [came, setCame] = createSignal<string | null>(null)
  const close = () => {
    setText('')
    props.onClose()
  }
  const lodge = (event: Event) => {
    const of = props.measure.case
    setTried(true)
    if (of === null || refusesAround(event)) return
    view.commands.lodge({
      case: of,
      measure: props.measure.id,
      text: text().trim(),
      receivedAt: view.cameOn(came() ?? today()),
      judge: judge() || null,
    })
    close()
  }
  return (
    <form
      class="appeal-form"
      aria-label={words().appeals.lodgeTitle(props.name)}
      onSubmit={(event) => {
        event.preventDefault()
        lodge(event)
      }}
    >
      <Field
        label={words().appeals.says}
        error={tried() && text().trim() === '' ? words().appeals.saysMissing : null}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            ref={(element) => queueMicrotask(() => element.focus())}
            class="input"
            rows={3}
            maxLength={LONGEST_APPEAL}
            placeholder={words().appeals.saysExample}
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <DayField
        label={words().appeals.cameOn}
        day={came() ?? today()}
        reading={dateReading(today(), formats(), words().days.near)}
        formats={formats()}
        words={{ ...words().days, example: words().days.examplePast }}
        count={() => 0}
        refuses={(of) => (of > today() ? words().cases.notYet : null)}
        onChange={setCame}
      />
      <Show
        when={view.judges(props.measure).length > 0}
        fallback={<p class="hint">{words().appeals.onlyDecider}</p>}
      >
        <SelectField
          label={words().appeals.judge}
          value={judge()}
          options={[
            { value: '', label: words().appeals.noJudge },
            ...view.judges(props.measure).map((member) => ({
              value: member.id,
              label: workspace.called(member),
            })),
          ]}
          onChange={setJudge}
        />
      </Show>
      <div class="appeal-actions">
        <Button type="submit" size="small">
          {words().appeals.lodgeDo}
        </Button>
        <Button look="ghost" size="small" onClick={close}>
          {words().appeals.cancel}
        </Button>
      </div>
    </form>
  )
}
