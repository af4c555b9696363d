import { useWords } from '#client/i18n/i18n.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { useCalendar } from '../calendar-context.ts'
import { useBoard } from './board-context.ts'
import { columnName } from './column-name.ts'
import type { Column } from './columns.ts'

/** A column that few look at: its name and how many posts it holds, on its side. Takes cards, and opens when it is clicked. */
export function FoldedColumn(props: { readonly column: Column }) {
  const { say } = useCalendar()
  const { view } = useBoard()
  const words = useWords()
  const name = () => columnName(props.column.name, words(), say)
  const count = () => props.column.ids().length
  const isTarget = () => view.hand.held()?.to?.column === props.column.name
  return (
    <button
      type="button"
      class="board-folded"
      classList={{
        'board-column-target': isTarget() && view.hand.refusal() === null,
        'board-column-refusing': isTarget() && view.hand.refusal() !== null,
      }}
      data-column={props.column.name}
      aria-expanded="false"
      aria-label={words().board.unfold(name(), count())}
      title={words().board.unfold(name(), count())}
      onClick={() => {
        view.fold(props.column.name, false)
        view.go({ column: props.column.name, post: props.column.ids()[0] ?? null })
      }}
    >
      <StatusMark status={props.column.name} />
      <span class="board-folded-name">{name()}</span>
      <span class="board-count">{count()}</span>
    </button>
  )
}
