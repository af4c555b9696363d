import type { CommandRegistry } from '#client/commands/registry.ts'
import type { Browser } from './browser.ts'
import type { TypeAhead } from './type-ahead.ts'

const WRITING = 'textarea, select, [contenteditable=""], [contenteditable="true"]'
/** Inputs in which a letter is not text. */
const NO_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file'])

/** Gives every stroke that nobody has answered to the commands; returns how to stop. */
export function listenToKeys(
  document: Document,
  commands: CommandRegistry,
  browser: Pick<Browser, 'now'>,
  ahead: Pick<TypeAhead, 'takes'>,
): () => void {
  const press = (event: KeyboardEvent) => {
    // A modal dialog and an open menu have the keyboard to themselves, and so has a word being composed.
    if (event.defaultPrevented || event.isComposing || isAnswer(event)) return
    if (document.querySelector('dialog[open], :popover-open')) return
    const where = { at: browser.now(), inText: isWriting(event.target) }
    if (commands.press(event, where)) event.preventDefault()
  }
  // Before the grid, where a space would open the post that has the focus.
  const keep = (event: KeyboardEvent) => {
    if (event.isComposing || isWriting(event.target) || !ahead.takes(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('keydown', keep, true)
  document.addEventListener('keydown', press)
  return () => {
    document.removeEventListener('keydown', keep, true)
    document.removeEventListener('keydown', press)
  }
}

/** Enter in a form that asks something is its answer, and never what the page below would do (`answer-forms.ts`). */
function isAnswer({ key, target }: KeyboardEvent): boolean {
  return key === 'Enter' && target instanceof Element && target.closest('form') !== null
}

export function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type)
  return target instanceof Element && target.closest(WRITING) !== null
}
