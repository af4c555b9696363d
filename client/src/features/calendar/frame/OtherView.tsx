import { Match, Switch } from 'solid-js'
import { Board } from '../board/Board.tsx'
import { useCalendar } from '../calendar-context.ts'
import { ListView } from '../list/ListView.tsx'
import { WeekView } from '../week/WeekView.tsx'
import { YearStrip } from '../year/YearStrip.tsx'

/** Every view but the month, which comes with the first page. */
export function OtherView() {
  const { view } = useCalendar()
  return (
    <Switch>
      <Match when={view.view() === 'week'}>
        <WeekView />
      </Match>
      <Match when={view.view() === 'list'}>
        <ListView />
      </Match>
      <Match when={view.view() === 'board'}>
        <Board />
      </Match>
      <Match when={view.view() === 'year'}>
        <YearStrip />
      </Match>
    </Switch>
  )
}
