import type { KeyStroke } from '#client/commands/keys.ts'

/** What somebody types while the field that they asked for is still on its way goes into it once it is there. */
export interface TypeAhead {
  /** A field was asked for; does nothing where it has the focus already. */
  begin(): void
  /** Whether a stroke is kept for the field, and must mean nothing else. */
  takes(stroke: KeyStroke): boolean
}

/** As far as it is used: an `<input>` or a `<textarea>`. */
type TextField = Pick<HTMLInputElement, 'setRangeText' | 'selectionStart' | 'selectionEnd'> & {
  /** What Enter sends off. */
  readonly form: Pick<HTMLFormElement, 'requestSubmit'> | null
} & EventTarget

/** Longer nobody waits for a field: it will not come, and letters mean again what they meant. */
const PATIENCE_MS = 5_000

/** As far as it is asked: the document. */
type Page = Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
  readonly activeElement: EventTarget | null
}

/** @param after runs once after so many milliseconds; the result cancels it */
export function createTypeAhead(
  document: Page,
  after: (ms: number, run: () => void) => () => void,
): TypeAhead {
  /** Null while nothing is waited for. */
  let typed: string | null = null
  let cancel = (): void => {}

  const end = (): void => {
    typed = null
    cancel()
    document.removeEventListener('focusin', arrive)
  }
  const arrive = ({ target }: Event): void => {
    if (!isField(target)) return
    const text = typed ?? ''
    end()
    // Whatever gave it the focus may fill or select it first.
    if (text !== '') queueMicrotask(() => put(target, text))
  }
  return {
    begin() {
      if (isField(document.activeElement)) return
      // Asked for once more, it is the same field: what was typed so far is still meant for it.
      typed ??= ''
      cancel()
      cancel = after(PATIENCE_MS, end)
      document.addEventListener('focusin', arrive)
    },
    takes({ key, ctrlKey, metaKey, altKey }) {
      if (typed === null || ctrlKey || metaKey || altKey) return false
      if (key === 'Escape' || key === 'Tab') {
        end()
        return false
      }
      if (key.length === 1) typed += key
      if (key === 'Enter') typed += ENTER
      if (key === 'Backspace') typed = typed.slice(0, -1)
      return key.length === 1 || key === 'Backspace' || key === 'Enter'
    },
  }
}

export function isField(target: EventTarget | null): target is TextField {
  return target !== null && 'setRangeText' in target
}

const ENTER = '\n'

/** Two things noted in one go are two. Where Enter sends nothing off, it waits for a second one. */
export function put(field: TextField, text: string): void {
  const parts = text.split(ENTER)
  for (const [index, part] of (field.form ? parts : [parts.join('')]).entries()) {
    field.setRangeText(part, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    if (field.form && index < parts.length - 1) field.form.requestSubmit()
  }
}
