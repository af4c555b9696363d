import { type JSX, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { monthOf } from '#shared/domain/day.ts'
import { useCalendar } from '../calendar-context.ts'
import { FilterNews, NoMatchInView } from '../filters/FilterNews.tsx'
import { OtherView } from '../frame/OtherView.tsx'
import { useTurns } from '../frame/turns.ts'
import { useCampaignSpans } from '../month/CampaignSpans.tsx'
import { useOverlays } from '../overlays/use-overlays.ts'
import { useFreeSlots } from '../slots/use-free-slots.tsx'
import { PhoneHeader } from './PhoneHeader.tsx'

/** Every view but the agenda on a phone: under a head like that of the agenda. */
export function PhoneView(props: { readonly onIdeas: () => void; readonly sync: JSX.Element }) {
  const { view } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const turns = useTurns()
  useOverlays()
  useCampaignSpans()
  useFreeSlots()
  const hasDays = () => view.view() === 'week' || view.view() === 'list'
  const title = () => {
    if (view.view() === 'board') return words().calendar.views.board
    if (view.view() === 'year') return view.month().slice(0, 4)
    return formats().monthTitle(view.view() === 'list' ? monthOf(view.listDay()) : view.month())
  }
  const showsToday = () =>
    view.view() === 'list'
      ? monthOf(view.listDay()) === monthOf(view.today())
      : view.isShown(view.today())
  return (
    <>
      <PhoneHeader
        title={title()}
        picksMonth={hasDays()}
        turns={view.view() === 'board' ? null : { names: turns(), turn: view.turn }}
        onIdeas={hasDays() ? props.onIdeas : null}
        showsToday={showsToday()}
        sync={props.sync}
      />
      <FilterNews />
      <OtherView />
      <Show when={hasDays()}>
        <NoMatchInView />
      </Show>
    </>
  )
}
