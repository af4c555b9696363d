import { createEffect, createSignal, createUniqueId, on, onCleanup, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { parseCount } from '#shared/domain/events/challenge/counts.ts'
import { useChallenge } from './challenge-view.ts'

/** What one has done on one day. What cannot be read stays as it was typed, and says how to write it. */
export function CountCell(props: {
  readonly participant: string
  readonly name: string
  readonly day: string
  /** Rows down and columns to the right; negative: up, left. */
  readonly onMove: (down: number, across: number) => void
}) {
  const view = useChallenge()
  const words = useWords()
  const formats = useFormats()
  const error = createUniqueId()
  const [isWrong, setIsWrong] = createSignal(false)
  let input: HTMLInputElement | undefined
  /** What was only looked at is not written: somebody else may have corrected it meanwhile. */
  let isTyped = false
  const amount = () => view.amount(props.participant, props.day)
  const written = () => {
    const there = amount()
    return there === null ? '' : formats().number(there)
  }
  createEffect(
    on(written, (text) => {
      if (input && !isTyped && document.activeElement !== input) input.value = text
    }),
  )
  const write = (): void => {
    if (!input) return
    if (!isTyped) {
      input.value = written()
      return
    }
    const text = input.value.trim()
    const read = text === '' ? null : parseCount(text)
    setIsWrong(text !== '' && read === null)
    if (text !== '' && read === null) return
    isTyped = false
    if (read !== amount()) {
      const { participant, day } = props
      view.commands.count([{ participant, day, amount: read }])
    }
    input.value = written()
  }
  // Another week is shown, or another page: what was typed is written all the same.
  onCleanup(write)
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const isAtStart = selectionEnd === 0 || (selectionStart === 0 && selectionEnd === value.length)
    const isAtEnd = selectionStart === value.length || (selectionStart === 0 && isAtStart)
    if (event.key === 'Enter') props.onMove(event.shiftKey ? -1 : 1, 0)
    else if (event.key === 'ArrowDown') props.onMove(1, 0)
    else if (event.key === 'ArrowUp') props.onMove(-1, 0)
    else if (event.key === 'ArrowLeft' && isAtStart) props.onMove(0, -1)
    else if (event.key === 'ArrowRight' && isAtEnd) props.onMove(0, 1)
    else if (event.key === ' ' && !event.currentTarget.readOnly) {
      event.currentTarget.value = formats().number(view.challenge().goal)
      isTyped = true
      write()
    } else if (event.key === 'Escape') {
      event.currentTarget.value = written()
      isTyped = false
      setIsWrong(false)
      event.currentTarget.select()
    } else return
    event.preventDefault()
  }
  return (
    <>
      <input
        ref={(element) => {
          input = element
          element.value = written()
        }}
        class="input challenge-cell"
        classList={{
          'challenge-reached':
            !isWrong() &&
            view.challenge().per === 'day' &&
            (amount() ?? 0) >= view.challenge().goal,
        }}
        inputmode="decimal"
        autocomplete="off"
        aria-label={words().challenge.cell(props.name, formats().day(props.day))}
        aria-invalid={isWrong() ? 'true' : undefined}
        aria-describedby={isWrong() ? error : undefined}
        readOnly={!view.commands.mayCount()}
        onFocus={(event) => event.currentTarget.select()}
        onInput={() => {
          isTyped = true
        }}
        onBlur={write}
        onKeyDown={press}
      />
      <Show when={isWrong()}>
        <span id={error} role="alert" class="field-error">
          {words().challenge.wrongAmount}
        </span>
      </Show>
    </>
  )
}
