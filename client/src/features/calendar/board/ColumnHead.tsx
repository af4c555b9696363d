import { Show } from 'solid-js'
import { maySetColumnLimits } from '#client/commands/board.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { octagonAlert, x } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { isColumnLimit, MOST_IN_COLUMN } from '#shared/domain/board.ts'
import { isPostStatus } from '#shared/domain/post.ts'
import { useCalendar } from '../calendar-context.ts'
import { useBoard } from './board-context.ts'
import { columnName } from './column-name.ts'
import type { Column } from './columns.ts'

/** Which status, how many posts, and how many they may be. */
export function ColumnHead(props: { readonly column: Column }) {
  const { say, workspace } = useCalendar()
  const { view } = useBoard()
  const words = useWords()
  const name = () => columnName(props.column.name, words(), say)
  const mayLimit = () => isPostStatus(props.column.name) && maySetColumnLimits(workspace)
  return (
    <header class="board-head">
      <StatusMark status={props.column.name} />
      <h2 class="ellipsis">{name()}</h2>
      <Show when={mayLimit()} fallback={<ColumnCount column={props.column} />}>
        <Popover
          label={words().board.limitOf(name())}
          side="below-end"
          class="floating-roomy"
          trigger={(attributes) => (
            <button
              type="button"
              class="board-count-button"
              title={words().board.setLimit}
              {...attributes}
            >
              <ColumnCount column={props.column} />
            </button>
          )}
        >
          {(close) => <LimitField column={props.column} onDone={close} />}
        </Popover>
      </Show>
      <Show when={props.column.name === 'cancelled'}>
        <IconButton
          look="ghost"
          size="small"
          icon={x}
          label={words().board.fold(name())}
          onClick={() => view.fold(props.column.name, true)}
        />
      </Show>
    </header>
  )
}

/** Too many: said by a mark, a word and a colour. */
function ColumnCount(props: { readonly column: Column }) {
  const words = useWords()
  const all = () => props.column.all().length
  const shown = () => props.column.ids().length
  const over = () => all() - (props.column.limit() ?? all())
  return (
    <span class="board-count" classList={{ 'board-count-over': over() > 0 }}>
      <span>{shown() < all() ? words().tray.of(shown(), all()) : all()}</span>
      <Show when={props.column.limit()}>
        {(limit) => (
          <Show when={over() > 0} fallback={<span>{words().board.most(limit())}</span>}>
            <span class="board-over">
              <Icon of={octagonAlert} size="dense" />
              {words().board.over(over())}
            </span>
          </Show>
        )}
      </Show>
    </span>
  )
}

function LimitField(props: { readonly column: Column; readonly onDone: () => void }) {
  const { view } = useBoard()
  const words = useWords()
  return (
    <div class="board-limit">
      <WrittenField
        label={words().board.limit}
        hint={words().board.limitHint}
        placeholder={words().board.noLimit}
        written={String(props.column.limit() ?? '')}
        read={readColumnLimit}
        wrong={words().board.limitWrong(MOST_IN_COLUMN)}
        inputMode="numeric"
        // The layer is shown after its content is there.
        field={(input) => requestAnimationFrame(() => input.select())}
        onRead={(limit) => {
          view.setLimit(props.column.name, limit)
          // Not at once: the key that said it would open the layer again, on the button that gets the focus.
          window.setTimeout(props.onDone)
        }}
      />
    </div>
  )
}

function readColumnLimit(text: string): number | null {
  const value = Number(text.trim())
  return isColumnLimit(value) ? value : null
}
