import { isWriting } from '#client/app/listen-to-keys.ts'

/** Ctrl or Cmd with Enter in a field sends the form that it belongs to, also from a text of several lines. Returns how to stop. */
export function answerForms(): () => void {
  const answer = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, target } = event
    if (event.defaultPrevented || event.isComposing || key !== 'Enter') return
    if (!(ctrlKey || metaKey) || !(target instanceof Element) || !isWriting(target)) return
    const form = target.closest('form')
    if (!form) return
    event.preventDefault()
    form.requestSubmit()
  }
  document.addEventListener('keydown', answer)
  return () => document.removeEventListener('keydown', answer)
}
