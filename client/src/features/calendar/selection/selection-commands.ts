import type { Command } from '#client/commands/command.ts'
import type { CalendarView } from '../view.ts'
import type { SelectionView } from './selection-view.ts'

/** What marking adds to the keys, the palette and the keyboard help. */
export function selectionCommands(means: {
  readonly view: Pick<CalendarView, 'carry' | 'view'>
  readonly selection: SelectionView
  /** The post that has the focus, if one has. */
  readonly focused: () => string | null
  readonly clear: () => void
  readonly toBar: () => void
}): readonly Command[] {
  const { view, selection, focused } = means
  const idle = () => view.carry.carried() === null
  const onPost = () => idle() && focused() !== null
  const isOn = () => idle() && selection.posts().length > 0
  const withPost = (act: (post: string) => void) => () => {
    const post = focused()
    if (post !== null) act(post)
  }
  return [
    {
      id: 'selection.mark',
      keys: ['x'],
      group: 'post',
      label: (words) => words.selection.commands.mark,
      when: onPost,
      run: withPost(selection.toggle),
    },
    {
      id: 'selection.mark-to',
      keys: ['Mod+Shift+X'],
      group: 'post',
      label: (words) => words.selection.commands.markTo,
      when: () => isOn() && onPost(),
      run: withPost(selection.markTo),
    },
    {
      id: 'selection.all',
      keys: ['a'],
      group: 'calendar',
      label: (words) => words.selection.commands.all,
      when: () => idle() && view.view() !== 'year',
      run: selection.markAll,
    },
    {
      id: 'selection.actions',
      keys: ['s'],
      group: 'calendar',
      label: (words) => words.selection.commands.actions,
      when: isOn,
      run: means.toBar,
    },
    {
      id: 'selection.clear',
      keys: ['Escape'],
      group: 'calendar',
      label: (words) => words.selection.commands.clear,
      when: isOn,
      run: means.clear,
    },
  ]
}
