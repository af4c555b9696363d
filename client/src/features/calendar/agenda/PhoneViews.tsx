import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { calendarClock, calendarDays, columns3, list, rows3 } from '#client/ui/icons.ts'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'
import { useCalendar } from '../calendar-context.ts'
import { usePlanItems } from '../frame/PlanMenu.tsx'
import { VIEWS, type ViewName } from '../frame/views.ts'

const ICONS: Record<ViewName, typeof calendarDays> = {
  month: calendarDays,
  week: calendarClock,
  list,
  board: columns3,
  year: rows3,
}

/** The way to the other views, where a row of them has no room. */
export function PhoneViews() {
  const { view } = useCalendar()
  const words = useWords()
  const planItems = usePlanItems()
  /** What is otherwise here than on a large screen. */
  const details = (): Partial<Record<ViewName, string>> => ({
    month: words().agenda.instead,
    week: words().agenda.fewDays,
  })
  const items = (): MenuItem[] => [
    ...VIEWS.map((name): MenuItem => {
      const detail = details()[name]
      return {
        kind: 'action',
        label: name === 'month' ? words().agenda.title : words().calendar.views[name],
        ...(detail && { detail }),
        icon: ICONS[name],
        chosen: name === view.view(),
        run: () => view.showView(name),
      }
    }),
    { kind: 'line' },
    { kind: 'heading', label: words().plan.title },
    ...planItems(),
  ]
  return (
    <Menu
      label={words().calendar.viewSwitch}
      side="below-end"
      items={items()}
      trigger={(attributes) => (
        <IconButton
          {...attributes}
          look="ghost"
          size="touch"
          // Of what is shown: the menu says the rest.
          icon={ICONS[view.view()]}
          label={words().calendar.viewSwitch}
        />
      )}
    />
  )
}
