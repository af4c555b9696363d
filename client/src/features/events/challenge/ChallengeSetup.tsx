import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { SelectField } from '#client/ui/Field.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import {
  BRACKETS,
  MOST_COUNTED,
  PERIODS,
  POINT_RULES,
  parseThresholds,
} from '#shared/domain/events/challenge/challenge.ts'
import { parseCount } from '#shared/domain/events/challenge/counts.ts'
import { useChallenge } from './challenge-view.ts'
import { Explained } from './Explained.tsx'

/** What is counted, what it earns, and what of it the audience sees. */
export function ChallengeSetup() {
  const view = useChallenge()
  const words = useWords()
  const formats = useFormats()
  const said = () => words().challenge
  const on = view.challenge
  const whole = (text: string): number | null => {
    const count = parseCount(text)
    return count !== null && Number.isInteger(count) && count <= MOST_COUNTED ? count : null
  }
  const written = (count: number) => (count === 0 ? '' : formats().number(count))
  return (
    <div class="challenge-setup">
      <fieldset disabled={!view.commands.mayChange()}>
        <Explained />
        <div class="challenge-pair">
          <WrittenField
            label={said().goal}
            hint={null}
            placeholder="1"
            inputMode="numeric"
            written={formats().number(on().goal)}
            read={(text) => {
              const goal = parseCount(text)
              return goal !== null && goal > 0 ? goal : null
            }}
            wrong={said().goalWrong}
            onRead={(goal) => view.commands.setUp({ challengeGoal: goal ?? undefined })}
          />
          <WrittenField
            label={said().unit}
            hint={null}
            placeholder={said().unitExample}
            written={on().unit}
            read={(text) => text.slice(0, 40)}
            wrong=""
            onRead={(unit) => view.commands.setUp({ challengeUnit: unit ?? undefined })}
          />
          <SelectField
            label={said().per}
            value={on().per}
            {...(on().per === 'week' && { hint: said().weekHint })}
            options={PERIODS.map((value) => ({ value, label: said().perOptions[value] }))}
            onChange={(per) => view.commands.setUp({ challengePer: per })}
          />
        </div>
        <div class="challenge-pair">
          <Day field="challengeFirst" label={said().first} day={on().first} />
          <Day field="challengeLast" label={said().last} day={on().last} />
        </div>
        <p class="hint">{said().daysHint(formats().list(view.phases()))}</p>
        <div class="challenge-pair">
          <SelectField
            label={said().rule}
            value={on().rule}
            options={POINT_RULES.map((value) => ({ value, label: said().rules[value] }))}
            onChange={(rule) => view.commands.setUp({ challengeRule: rule })}
          />
          <WrittenField
            label={said().streakEvery}
            hint={on().streakEvery > 0 ? said().periods(on().streakEvery, on().per) : null}
            placeholder="7"
            inputMode="numeric"
            written={written(on().streakEvery)}
            read={whole}
            wrong={words().events.numberWrong}
            onRead={(every) => view.commands.setUp({ challengeStreakEvery: every ?? undefined })}
          />
          <WrittenField
            label={said().streakPoints}
            hint={null}
            placeholder="5"
            inputMode="numeric"
            written={written(on().streakPoints)}
            read={whole}
            wrong={words().events.numberWrong}
            onRead={(more) => view.commands.setUp({ challengeStreakPoints: more ?? undefined })}
          />
        </div>
        <div class="challenge-pair">
          <SelectField
            label={said().brackets}
            value={on().brackets}
            options={BRACKETS.map((value) => ({ value, label: said().bracketRules[value] }))}
            onChange={(rule) => view.commands.setUp({ challengeBrackets: rule })}
          />
          <Show when={on().brackets === 'thresholds'}>
            <WrittenField
              label={said().thresholds}
              hint={null}
              placeholder={said().thresholdsExample}
              written={on().thresholds.toReversed().join(', ')}
              read={(text) => {
                const found = parseThresholds(text)
                return found.length > 0 ? found.toReversed().join(', ') : null
              }}
              wrong={words().events.numberWrong}
              onRead={(text) => view.commands.setUp({ challengeThresholds: text ?? undefined })}
            />
          </Show>
        </div>
        <div class="challenge-pair">
          <div class="challenge-freeze">
            <Day field="challengeFreezeFrom" label={said().freezeFrom} day={on().freezeFrom} />
            <p class="hint">{said().freezeHint}</p>
          </div>
          <SelectField
            label={said().measure}
            hint={said().measureHint}
            value={view.measure()?.id ?? ''}
            options={[
              { value: '', label: said().noMeasureChosen },
              ...view.measures().map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(measure) => view.commands.setUp({ challengeMeasure: measure || undefined })}
          />
        </div>
      </fieldset>
    </div>
  )
}

function Day(props: {
  readonly field: string
  readonly label: string
  readonly day: string | null
}) {
  const view = useChallenge()
  const { posts } = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  return (
    <DayField
      label={props.label}
      day={props.day}
      reading={dateReading(view.today(), formats(), words().days.near)}
      formats={formats()}
      words={words().days}
      count={(day) => posts.onDay(day).length}
      onChange={(day) => view.commands.setUp({ [props.field]: day ?? undefined })}
    />
  )
}
