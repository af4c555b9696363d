import type { Command } from '#client/commands/command.ts'
import { VIEWS } from '../frame/views.ts'
import type { CalendarView } from '../view.ts'
import type { CalendarKeys } from './keys.ts'
import { timeOf } from './spot.ts'

/** What the calendar adds to the keys, the palette and the keyboard help while it is there. */
export function calendarCommands(means: {
  readonly view: CalendarView
  readonly keys: CalendarKeys
  readonly canWrite: () => boolean
  /** Not yet, but in a moment: what is shown is last time's picture. */
  readonly isOpening: () => boolean
  /** Puts the focus into "Add a post without a date". */
  readonly toQuickAdd: () => void
  /** Puts the focus into the words of the filter, or opens the sheet of filters. */
  readonly toFilter: () => void
}): readonly Command[] {
  const { view, keys, canWrite, isOpening } = means
  const idle = () => view.carry.carried() === null
  const onPost = () => idle() && keys.post() !== null
  const withPost = (act: (post: string) => void) => () => {
    const post = keys.post()
    if (post !== null) act(post)
  }
  const newPost = () => {
    const spot = view.spot()
    const own = keys.own()
    // The view may have been turned away from where the person was.
    const day = view.tabDay()
    if (own) own.newPost()
    else if (spot.on === 'hour' && spot.day === day) view.newPost(timeOf(spot))
    else view.newPost(spot.on === 'idea' ? null : day)
  }
  return [
    {
      id: 'post.new',
      keys: ['c'],
      group: 'calendar',
      label: (words) => words.commands.newPost,
      when: () => idle() && canWrite(),
      soon: isOpening,
      run: newPost,
      asksForText: true,
    },
    {
      id: 'idea.new',
      keys: ['i'],
      group: 'calendar',
      label: (words) => words.commands.addUndated,
      // The field comes with the right to write, and what was typed is kept for it.
      when: () => idle() && (canWrite() || isOpening()) && view.hasTray(),
      run: means.toQuickAdd,
      asksForText: true,
    },
    {
      id: 'calendar.filter',
      keys: ['/'],
      group: 'calendar',
      label: (words) => words.commands.filter,
      when: idle,
      run: means.toFilter,
    },
    {
      id: 'calendar.today',
      keys: ['t'],
      group: 'calendar',
      label: (words) => words.commands.today,
      when: idle,
      run: view.goToday,
    },
    ...VIEWS.map(
      (name, index): Command => ({
        id: `calendar.view-${name}`,
        keys: [`${index + 1}`],
        group: 'calendar',
        label: (words) => words.commands.view(words.calendar.views[name]),
        when: idle,
        run: () => view.showView(name),
      }),
    ),
    {
      id: 'calendar.next',
      keys: ['j'],
      group: 'calendar',
      label: (words) => words.commands.next,
      when: idle,
      run: () => keys.onward(1),
    },
    {
      id: 'calendar.previous',
      keys: ['k'],
      group: 'calendar',
      label: (words) => words.commands.previous,
      when: idle,
      run: () => keys.onward(-1),
    },
    {
      id: 'post.open',
      keys: ['e'],
      group: 'post',
      label: (words) => words.commands.open,
      when: onPost,
      run: withPost(view.open),
    },
    {
      id: 'post.pick-up',
      keys: ['m'],
      group: 'post',
      label: (words) => words.commands.pickUp,
      // What carries it comes with the right to write, and has then what was pressed since.
      when: () => onPost() && (canWrite() || isOpening()),
      run: withPost(keys.pickUp),
    },
    ...keys.bindings.map(({ act: _, ...listed }) => listed),
  ]
}
