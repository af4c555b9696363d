import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { lockKeyhole, move } from '#client/ui/icons.ts'
import { Keys } from '#client/ui/Keys.tsx'
import { useCalendar } from '../calendar-context.ts'
import { useBoard } from './board-context.ts'
import { columnName } from './column-name.ts'
import '../moving/MovingPanel.css'

/**
 * Where the card in the hand goes, or why it cannot go there, and what the keys would do with it.
 * @param props.refused why the last one was put back, until something else is done
 */
export function BoardMoving(props: { readonly refused: string | null }) {
  const { view } = useBoard()
  const { say } = useCalendar()
  const words = useWords()
  const to = () => view.hand.held()?.to
  const name = () => columnName(to()?.column ?? '', words(), say)
  return (
    <Show
      when={view.hand.held()}
      fallback={
        <Show when={props.refused}>
          {(why) => (
            <div class="moving-floating">
              <div class="moving">
                <p class="moving-to">
                  <Icon of={lockKeyhole} size="dense" />
                  <span>{why()}</span>
                </p>
              </div>
            </div>
          )}
        </Show>
      }
    >
      {(held) => (
        <div class="moving-floating">
          <div class="moving">
            <p class="moving-to">
              <Show
                when={view.hand.refusal()}
                fallback={
                  <>
                    <Icon of={move} size="dense" />
                    <Show when={to()} fallback={<span>{words().board.nowhere}</span>}>
                      {(place) => (
                        <span>
                          {words().carrying.to}{' '}
                          <b>{words().board.place(name(), place().index + 1)}</b>
                        </span>
                      )}
                    </Show>
                  </>
                }
              >
                {(why) => (
                  <>
                    <Icon of={lockKeyhole} size="dense" />
                    <span>{words().board.refusals[why()](name())}</span>
                  </>
                )}
              </Show>
            </p>
            <p class="moving-keys" aria-hidden="true">
              <Show when={held().by === 'keys'}>
                <span>
                  <Keys of={words().carrying.enter} /> {words().carrying.drops}
                </span>
              </Show>
              <span>
                <Keys of={words().carrying.escape} /> {words().carrying.cancels}
              </span>
            </p>
          </div>
        </div>
      )}
    </Show>
  )
}
