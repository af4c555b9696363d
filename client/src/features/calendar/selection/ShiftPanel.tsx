import { createMemo, createSignal, createUniqueId, For, onMount, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import type { Post } from '#shared/domain/post.ts'
import { useCalendar } from '../calendar-context.ts'
import type { SelectionView } from './selection-view.ts'

const STEPS = [-7, -1, 1, 7] as const
/** Ten years: further than anybody plans, and a slip of the hand stays in sight. */
const MOST = 3_650
/** As many titles as a small layer names. */
const NAMED = 3

/** By how many days, and what that makes of the posts, before it is done. */
export function ShiftPanel(props: {
  readonly selection: SelectionView
  readonly onDone: () => void
}) {
  const { say } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const id = createUniqueId()
  const [days, setDays] = createSignal(7)
  let field: HTMLInputElement | undefined
  // A layer can take the focus once it is shown.
  onMount(() =>
    requestAnimationFrame(() => {
      field?.focus()
      field?.select()
    }),
  )
  const shift = createMemo(() => props.selection.shiftTo(days()))
  const set = (wanted: number) => setDays(Math.max(-MOST, Math.min(MOST, Math.trunc(wanted) || 0)))
  const titles = (posts: readonly Post[]) => formats().list(posts.slice(0, NAMED).map(say.title))
  const idle = () => {
    if (shift().days === null)
      return shift().published > 0 ? words().selection.nonePlanned : words().selection.noDates
    return days() === 0 ? words().selection.zero : undefined
  }
  return (
    <form
      class="shift"
      onSubmit={(event) => {
        event.preventDefault()
        if (idle()) return
        props.onDone()
        void props.selection.shift(days())
      }}
    >
      <div class="field">
        <label for={id}>{words().selection.byDays}</label>
        <div class="shift-days">
          <input
            ref={(element) => {
              field = element
            }}
            id={id}
            class="input"
            type="number"
            step="1"
            min={-MOST}
            max={MOST}
            value={days()}
            onInput={(event) => set(event.currentTarget.valueAsNumber)}
          />
          <For each={STEPS}>
            {(step) => (
              <Button
                size="small"
                aria-label={words().selection.more(step)}
                onClick={() => set(days() + step)}
              >
                {step > 0 ? `+${step}` : `−${-step}`}
              </Button>
            )}
          </For>
        </div>
      </div>
      <div class="shift-said" role="status">
        <Show when={shift().days}>
          {(to) => (
            <p>
              {to().first === to().last
                ? words().selection.toDay(formats().dayWithYear(to().first))
                : words().selection.toDays(formats().days(to().first, to().last))}
            </p>
          )}
        </Show>
        <Show when={shift().days !== null && shift().undated > 0}>
          <p>{words().selection.undated(shift().undated)}</p>
        </Show>
        <Show when={shift().published > 0}>
          <p>{words().selection.published(shift().published)}</p>
        </Show>
        <For each={['skipped', 'twice'] as const}>
          {(kind) => (
            <Show when={shift()[kind].length > 0}>
              <p class="shift-odd">
                {words().selection[kind](shift()[kind].length, titles(shift()[kind]))}
              </p>
            </Show>
          )}
        </For>
      </div>
      <Button type="submit" look="primary" unavailable={idle()}>
        {words().selection.doShift(days())}
      </Button>
    </form>
  )
}
