import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { ToggleSet } from '#client/ui/ToggleSet.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { monthDaySentence } from '#client/workspace/space/month-day-sentence.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { readMonthDay, writeMonthDay } from '#shared/domain/recurrence/rule.ts'
import { MOST_COPIES } from '#shared/domain/series.ts'
import { usePost } from '../post-context.ts'
import { MomentList } from './MomentList.tsx'
import { createRepeatView, firstEnd, type RepeatView } from './repeat-view.ts'
import './Series.css'

const MOST_EVERY = 12
const COPIES = 4
/** Of more, how many there are is enough to know. */
const MONTHS_NAMED = 6

/** A post again and again: how often, until when, and every date before anything is made. */
export function RepeatDialog(props: {
  readonly post: Post
  readonly open: boolean
  readonly onClose: () => void
}) {
  const words = useWords()
  return (
    <Dialog open={props.open} onClose={props.onClose} title={words().series.repeatTitle}>
      <Show
        when={props.post.at}
        fallback={
          <>
            <p>{words().series.needsDate}</p>
            <div class="dialog-actions">
              <Button onClick={() => props.onClose()}>{words().common.close}</Button>
            </div>
          </>
        }
      >
        {(at) => <Form post={props.post.id} at={at()} onClose={props.onClose} />}
      </Show>
    </Dialog>
  )
}

function Form(props: {
  readonly post: string
  readonly at: LocalTime
  readonly onClose: () => void
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const view = createRepeatView({ workspace, post: props.post, at: props.at })
  const weekdays = () =>
    formats().weekdays.map(({ long }, index) => ({
      id: String(((formats().firstWeekday - 1 + index) % 7) + 1),
      name: long,
    }))
  const copies = () => view.copies() ?? []
  const missing = () => {
    const on = view.on()
    const [months, rest] = [view.missing().slice(0, MONTHS_NAMED), view.missing().length]
    if (rest === 0 || on.kind !== 'date' || on.day === 'last') return null
    const names = formats().list(months.map(formats().month))
    return words().series.monthsWithout(on.day, names, rest - months.length)
  }
  return (
    <>
      <div class="series-form">
        <div class="series-row">
          <SelectField
            label={words().series.every}
            value={String(view.every())}
            options={Array.from({ length: MOST_EVERY }, (_, index) => ({
              value: String(index + 1),
              label: String(index + 1),
            }))}
            onChange={(every) => view.setEvery(Number(every))}
          />
          <Segmented
            label={words().series.unit}
            options={(['day', 'week', 'month'] as const).map((unit) => ({
              value: unit,
              label: words().series.units[unit],
            }))}
            value={view.unit()}
            onChange={view.setUnit}
          />
        </div>
        <Show when={view.unit() === 'week'}>
          <ToggleSet
            label={words().series.weekdays}
            options={weekdays()}
            chosen={view.weekdays().map(String)}
            onToggle={(weekday, on) => view.toggleWeekday(Number(weekday), on)}
          />
        </Show>
        <Show when={view.unit() === 'month'}>
          <SelectField
            label={words().series.monthDay}
            value={writeMonthDay(view.on())}
            options={view.monthDays.map((on) => ({
              value: writeMonthDay(on),
              label: monthDaySentence(on, words().series, formats()),
            }))}
            onChange={(chosen) => {
              const on = readMonthDay(chosen)
              if (on) view.setOn(on)
            }}
          />
        </Show>
        <End view={view} at={props.at} />
        <MomentList
          label={words().series.preview}
          none={words().series.none}
          moments={copies().map(({ at, oddity, others }) => ({
            at,
            oddity,
            note: others > 0 ? words().series.others(others) : null,
          }))}
        />
        <Show when={missing()}>
          {(sentence) => (
            <p class="hint" role="status">
              {sentence()}
            </p>
          )}
        </Show>
        <Show when={view.isCut()}>
          <p class="hint" role="status">
            {words().series.cut(MOST_COPIES)}
          </p>
        </Show>
      </div>
      <div class="dialog-actions">
        <Button onClick={() => props.onClose()}>{words().common.cancel}</Button>
        <Button
          look="primary"
          aria-disabled={copies().length === 0}
          onClick={() => {
            if (view.repeat()) props.onClose()
          }}
        >
          {words().series.make(copies().length)}
        </Button>
      </div>
    </>
  )
}

function End(props: { readonly view: RepeatView; readonly at: LocalTime }) {
  const { view: post } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const end = () => props.view.end()
  const copies = () => {
    const now = end()
    return now.kind === 'count' ? now.copies : COPIES
  }
  const day = () => {
    const now = end()
    return now.kind === 'until' ? now.day : null
  }
  return (
    <>
      <Segmented
        label={words().series.ends}
        options={(['count', 'until'] as const).map((kind) => ({
          value: kind,
          label: words().series.end[kind],
        }))}
        value={end().kind}
        onChange={(kind) =>
          kind === 'count' ? props.view.endAfter(COPIES) : props.view.endOn(firstEnd(props.at))
        }
      />
      <Show
        when={day()}
        fallback={
          <WrittenField
            label={words().series.count}
            hint={null}
            placeholder={String(COPIES)}
            inputMode="numeric"
            written={String(copies())}
            read={readCount}
            isEager
            wrong={words().series.countWrong(MOST_COPIES)}
            onRead={(count) => count !== null && props.view.endAfter(count)}
          />
        }
      >
        {(last) => (
          <DayField
            label={words().series.until}
            day={last()}
            reading={post.reading()}
            formats={formats()}
            words={words().days}
            count={(of) => workspace.posts.onDay(of).length}
            onChange={(chosen) => chosen !== null && props.view.endOn(chosen)}
          />
        )}
      </Show>
    </>
  )
}

function readCount(text: string): number | null {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return count >= 1 && count <= MOST_COPIES ? count : null
}
