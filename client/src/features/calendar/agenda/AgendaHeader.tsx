import { type JSX, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronDown, chevronLeft, chevronRight, inbox } from '#client/ui/icons.ts'
import { EveryBar } from '#client/ui/PageBar.tsx'
import { Popover } from '#client/ui/Popover.tsx'
import { useCalendar } from '../calendar-context.ts'
import { Visitors } from '../company/Visitors.tsx'
import { MonthPicker } from '../month/MonthPicker.tsx'
import { PhoneViews } from './PhoneViews.tsx'

const FilterSheet = lazyDetail(async () => (await import('../filters/filter-parts.ts')).FilterSheet)

/** Which day, how to get to another one, whether all is saved and who is here. */
export function AgendaHeader(props: {
  readonly day: string
  readonly onTurn: (days: number) => void
  readonly onIdeas: () => void
  readonly sync: JSX.Element
}) {
  const { view, workspace } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  return (
    <header class="agenda-header">
      <div class="agenda-top">
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
                {capital(formats().day(props.day))}
                <Icon of={chevronDown} size="dense" />
              </button>
            </h1>
          )}
        >
          {(close) => <MonthPicker onDone={close} />}
        </Popover>
        <PhoneViews />
        <IconButton
          look="ghost"
          size="touch"
          icon={inbox}
          label={words().calendar.undated}
          onClick={() => props.onIdeas()}
        />
        <IconButton
          look="ghost"
          size="touch"
          icon={chevronLeft}
          label={words().calendar.previousWeek}
          data-drop="earlier"
          onClick={() => props.onTurn(-7)}
        />
        <IconButton
          look="ghost"
          size="touch"
          icon={chevronRight}
          label={words().calendar.nextWeek}
          data-drop="later"
          onClick={() => props.onTurn(7)}
        />
      </div>
      <div class="agenda-under">
        <span class="agenda-room">{workspace.settings().name}</span>
        {props.sync}
        <span class="agenda-people">
          <Visitors size="small" />
        </span>
        <FilterSheet />
        <EveryBar />
        <Show when={props.day !== view.today()}>
          <Button size="small" onClick={() => view.goToday()}>
            {words().calendar.today}
          </Button>
        </Show>
      </div>
    </header>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
