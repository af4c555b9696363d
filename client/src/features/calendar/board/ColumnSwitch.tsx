import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { useCalendar } from '../calendar-context.ts'
import { useBoard } from './board-context.ts'
import { columnName } from './column-name.ts'
import '#client/ui/Sideways.css'

/** Where only one column has room: which one. A card can be dropped on any of them. */
export function ColumnSwitch(props: {
  readonly chosen: string
  readonly onChoose: (column: string) => void
}) {
  const { say } = useCalendar()
  const { view } = useBoard()
  const words = useWords()
  return (
    <nav class="board-switch sideways" aria-label={words().board.columns}>
      <For each={view.columns()}>
        {(column) => (
          <button
            type="button"
            class="board-tab"
            classList={{ 'board-column-target': view.hand.held()?.to?.column === column.name }}
            aria-pressed={props.chosen === column.name}
            data-column={column.name}
            data-names=""
            ref={(tab) => {
              if (props.chosen === column.name)
                queueMicrotask(() => tab.scrollIntoView({ block: 'nearest', inline: 'center' }))
            }}
            onClick={() => props.onChoose(column.name)}
          >
            <StatusMark status={column.name} />
            {columnName(column.name, words(), say)}
            <span class="board-count">{column.ids().length}</span>
          </button>
        )}
      </For>
    </nav>
  )
}
