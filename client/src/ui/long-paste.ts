export type PlainField = HTMLTextAreaElement | HTMLInputElement

interface Paste {
  readonly clipboardData: Pick<DataTransfer, 'getData'> | null
}
type Written = Pick<PlainField, 'value' | 'selectionStart' | 'selectionEnd'>

/**
 * How many characters somebody wants to paste into a field that has no room for all of them; null where it has.
 * @param most characters
 */
export function tooMuchFor(field: Written, { clipboardData }: Paste, most: number): number | null {
  const added = clipboardData?.getData('text/plain').length ?? 0
  const { value, selectionStart, selectionEnd } = field
  const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0)
  return value.length - replaced + added > most ? added : null
}

/**
 * For a field of plain text: what is pasted whole stays out where there is no room for it. The browser would cut it, and
 * whoever pasted it would not know.
 * @param most characters
 * @param refused told how many characters stayed out
 */
export function refusesLong(most: number, refused: (length: number) => void) {
  return (event: ClipboardEvent & { readonly currentTarget: PlainField }): void => {
    const added = tooMuchFor(event.currentTarget, event, most)
    if (added === null) return
    event.preventDefault()
    refused(added)
  }
}
