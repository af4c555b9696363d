import { type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronDown, chevronLeft, chevronRight, inbox } from '#client/ui/icons.ts'
import { EveryBar } from '#client/ui/PageBar.tsx'
import { Popover } from '#client/ui/Popover.tsx'
import { useCalendar } from '../calendar-context.ts'
import { Visitors } from '../company/late-visitors.ts'
import { MonthPicker } from '../month/MonthPicker.tsx'
import { PhoneViews } from './PhoneViews.tsx'
import './Agenda.css'

const FilterSheet = lazyDetail(async () => (await import('../filters/filter-parts.ts')).FilterSheet)

export interface PhoneHeaderProps {
  readonly title: string
  /** The title leads to any other month. */
  readonly picksMonth: boolean
  /** To what comes before and after; null where everything is shown. */
  readonly turns: PhoneTurns | null
  /** Null where no ideas belong beside it. */
  readonly onIdeas: (() => void) | null
  /** Today is in sight: nothing has to lead there. */
  readonly showsToday: boolean
  readonly sync: JSX.Element
}

export interface PhoneTurns {
  /** What the ways are called: back, and on. */
  readonly names: readonly [back: string, on: string]
  turn(step: 1 | -1): void
}

/** What is shown, how to get elsewhere, whether all is saved and who is here. */
export function PhoneHeader(props: PhoneHeaderProps) {
  const { view, workspace } = useCalendar()
  const words = useWords()
  return (
    <header class="agenda-header">
      <div class="agenda-top">
        <Show when={props.picksMonth} fallback={<h1 class="agenda-name">{props.title}</h1>}>
          <Popover
            label={words().agenda.chooseMonth}
            class="floating-roomy"
            trigger={(attributes) => (
              <h1>
                <button
                  type="button"
                  class="agenda-title-button"
                  title={words().agenda.chooseMonth}
                  {...attributes}
                >
                  {props.title}
                  <Icon of={chevronDown} size="dense" />
                </button>
              </h1>
            )}
          >
            {(close) => <MonthPicker onDone={close} />}
          </Popover>
        </Show>
        <PhoneViews />
        <Show when={props.onIdeas}>
          {(open) => (
            <IconButton
              look="ghost"
              size="touch"
              icon={inbox}
              label={words().tray.undated}
              onClick={() => open()()}
            />
          )}
        </Show>
        <Show when={props.turns}>
          {(turns) => (
            <>
              <IconButton
                look="ghost"
                size="touch"
                icon={chevronLeft}
                label={turns().names[0]}
                data-drop="earlier"
                onClick={() => turns().turn(-1)}
              />
              <IconButton
                look="ghost"
                size="touch"
                icon={chevronRight}
                label={turns().names[1]}
                data-drop="later"
                onClick={() => turns().turn(1)}
              />
            </>
          )}
        </Show>
      </div>
      <div class="agenda-under">
        <span class="agenda-room">{workspace.settings().name}</span>
        {props.sync}
        <span class="agenda-people">
          <Visitors size="small" />
        </span>
        <FilterSheet />
        <EveryBar />
        <Show when={!props.showsToday}>
          <Button size="small" onClick={() => view.goToday()}>
            {words().calendar.today}
          </Button>
        </Show>
      </div>
    </header>
  )
}
