import type { Accessor } from 'solid-js'
import type { Command } from '#client/commands/command.ts'
import type { IdeasDesk } from './ideas-context.ts'
import type { IdeasView } from './view.ts'

/** What the page adds to the keys, the palette and the keyboard help. */
export function ideaCommands(means: {
  readonly view: IdeasView
  /** The idea that the keys are about; null for none. */
  readonly current: Accessor<string | null>
  readonly desk: Pick<IdeasDesk, 'check' | 'turn' | 'remove'>
  readonly step: (by: 1 | -1) => void
  readonly toField: () => void
  readonly toFilter: () => void
}): readonly Command[] {
  const { view, current, desk } = means
  const isWhole = () => view.idea(current() ?? '')?.kind === 'idea'
  const upon = (act: (id: string) => void) => () => {
    const id = current()
    if (id !== null) act(id)
  }
  const mayAct = () => view.mayChange() && isWhole()
  return [
    {
      id: 'idea.capture',
      keys: ['n'],
      group: 'ideas',
      label: (words) => words.ideas.capture,
      when: view.mayChange,
      run: means.toField,
    },
    {
      id: 'idea.check',
      keys: ['v'],
      group: 'ideas',
      label: (words) => words.ideas.keys.check,
      when: mayAct,
      run: upon(desk.check),
    },
    {
      id: 'idea.turn',
      keys: ['p'],
      group: 'ideas',
      label: (words) => words.ideas.keys.turn,
      when: mayAct,
      run: upon(desk.turn),
    },
    {
      id: 'idea.bin',
      keys: ['Delete'],
      group: 'ideas',
      label: (words) => words.ideas.keys.bin,
      when: mayAct,
      run: upon(desk.remove),
    },
    {
      id: 'idea.next',
      keys: ['j'],
      group: 'ideas',
      label: (words) => words.ideas.keys.next,
      run: () => means.step(1),
    },
    {
      id: 'idea.previous',
      keys: ['k'],
      group: 'ideas',
      label: (words) => words.ideas.keys.previous,
      run: () => means.step(-1),
    },
    {
      id: 'idea.filter',
      keys: ['/'],
      group: 'ideas',
      label: (words) => words.ideas.keys.filter,
      run: means.toFilter,
    },
  ]
}
