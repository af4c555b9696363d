import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { calendarDays, columns3, rows3 } from '#client/ui/icons.ts'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'
import { useCalendar } from '../calendar-context.ts'
import { usePlanItems } from '../frame/PlanMenu.tsx'

/** The way to the other views, where a row of them has no room. */
export function PhoneViews() {
  const { view } = useCalendar()
  const words = useWords()
  const planItems = usePlanItems()
  const items = (): MenuItem[] => [
    {
      kind: 'action',
      label: words().agenda.title,
      detail: words().agenda.instead,
      icon: calendarDays,
      chosen: view.hasTray(),
      run: () => view.showView('month'),
    },
    {
      kind: 'action',
      label: words().calendar.views.board,
      icon: columns3,
      chosen: view.view() === 'board',
      run: () => view.showView('board'),
    },
    {
      kind: 'action',
      label: words().calendar.views.year,
      icon: rows3,
      chosen: view.view() === 'year',
      run: () => view.showView('year'),
    },
    { kind: 'line' },
    { kind: 'heading', label: words().plan.title },
    ...planItems(),
  ]
  /** Of what is shown: the menu says the rest. */
  const icon = () => {
    if (view.hasTray()) return calendarDays
    return view.view() === 'year' ? rows3 : columns3
  }
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
          icon={icon()}
          label={words().calendar.viewSwitch}
        />
      )}
    />
  )
}
