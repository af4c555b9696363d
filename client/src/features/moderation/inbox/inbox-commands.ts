import type { Accessor } from 'solid-js'
import type { Command } from '#client/commands/command.ts'
import { SEVERITIES, TRIAGES, type Triage } from '#shared/domain/moderation/case.ts'
import { FIGURE_KEYS } from '../figure-keys.ts'
import type { InboxDesk } from './inbox-context.ts'

/** By the place that it has in the row of choices. */
function triageKeys(triage: Triage): readonly string[] {
  return FIGURE_KEYS[TRIAGES.indexOf(triage)] ?? []
}

/** As it is shown on the choice itself. */
export function triageKey(triage: Triage): string {
  return triageKeys(triage)[0] ?? ''
}

/** What the page adds to the keys, the palette and the keyboard help: what is marked, or else the case that one is at. */
export function inboxCommands(means: {
  readonly desk: Pick<InboxDesk, 'view' | 'triage' | 'take' | 'close' | 'open'>
  /** The case that the keys are about; null for none. */
  readonly current: Accessor<string | null>
  /** Whether the case stands in the place of the list. */
  readonly isAlone: Accessor<boolean>
  readonly step: (by: 1 | -1) => void
  readonly toSearch: () => void
  readonly begin: () => void
  /** A key that is about a case found none chosen. */
  readonly nothingChosen: () => void
}): readonly Command[] {
  const { desk, current } = means
  const { view } = desk
  const { marks } = view
  const isCase = () => view.get(current() ?? '')?.kind === 'case'
  /** With nothing chosen, too, where something could be: whoever presses the key is told. */
  const mayAct = () => view.mayChange() && (meant().length > 0 || view.ids().length > 0)
  const meant = () => view.meant(isCase() ? current() : null)
  const upon = (act: (ids: readonly string[]) => void) => () => {
    const ids = meant()
    if (ids.length > 0) act(ids)
    else means.nothingChosen()
  }
  const withCurrent = (act: (id: string) => void) => () => {
    const id = current()
    if (id !== null) act(id)
  }
  const grade = (ids: readonly string[]): void => {
    const one = view.get(ids[0] ?? '')
    if (one?.kind !== 'case') return
    const at = SEVERITIES.findIndex((severity) => severity === one.severity)
    void view.grade(ids, SEVERITIES[(at + 1) % SEVERITIES.length] ?? 'normal')
  }
  return [
    {
      id: 'case.new',
      // In a case that stands open, `n` notes something about that.
      keys: ['c', 'n'],
      group: 'moderation',
      label: (words) => words.cases.new,
      when: view.mayChange,
      soon: view.isOpening,
      run: means.begin,
    },
    ...TRIAGES.map(
      (triage): Command => ({
        id: `case.triage.${triage}`,
        keys: triageKeys(triage),
        group: 'moderation',
        label: ({ cases }) => cases.keys.triage(cases.triages[triage]),
        when: mayAct,
        run: upon((ids) => desk.triage(ids, triage)),
      }),
    ),
    {
      id: 'case.take',
      keys: ['m'],
      group: 'moderation',
      label: (words) => words.cases.keys.take,
      when: mayAct,
      run: upon(desk.take),
    },
    {
      id: 'case.close',
      keys: ['f'],
      group: 'moderation',
      label: (words) => words.cases.keys.close,
      when: mayAct,
      run: upon(desk.close),
    },
    {
      id: 'case.severity',
      keys: ['s'],
      group: 'moderation',
      label: (words) => words.cases.keys.severity,
      when: mayAct,
      run: upon(grade),
    },
    {
      id: 'case.next',
      keys: ['j'],
      group: 'moderation',
      label: (words) => words.cases.keys.next,
      run: () => means.step(1),
    },
    {
      id: 'case.previous',
      keys: ['k'],
      group: 'moderation',
      label: (words) => words.cases.keys.previous,
      run: () => means.step(-1),
    },
    {
      id: 'case.mark',
      keys: ['x'],
      group: 'moderation',
      label: (words) => words.cases.keys.mark,
      when: isCase,
      run: withCurrent(marks.toggle),
    },
    {
      id: 'case.mark-to',
      keys: ['Mod+Shift+X'],
      group: 'moderation',
      label: (words) => words.cases.keys.markTo,
      when: () => isCase() && marks.marked().size > 0,
      run: withCurrent(marks.markTo),
    },
    {
      id: 'case.mark-all',
      keys: ['a'],
      group: 'moderation',
      label: (words) => words.cases.keys.all,
      when: () => view.ids().length > 0,
      run: marks.toggleAll,
    },
    {
      id: 'case.search',
      keys: ['/'],
      group: 'moderation',
      label: (words) => words.cases.keys.search,
      run: means.toSearch,
    },
    {
      id: 'case.unmark',
      keys: ['Escape'],
      group: 'moderation',
      label: (words) => words.cases.keys.clear,
      when: () => marks.marked().size > 0,
      run: marks.clear,
    },
    {
      id: 'case.back',
      keys: ['Escape'],
      group: 'moderation',
      label: (words) => words.cases.keys.back,
      when: () => marks.marked().size === 0 && means.isAlone(),
      run: () => desk.open(null),
    },
  ]
}
