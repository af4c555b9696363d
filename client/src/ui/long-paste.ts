type Field = HTMLTextAreaElement | HTMLInputElement

/**
 * For a field of plain text: what is pasted whole stays out where there is no room for it. The browser would cut it, and
 * whoever pasted it would not know.
 * @param most characters
 * @param refused told how many characters stayed out
 */
export function refusesLong(most: number, refused: (length: number) => void) {
  return (event: ClipboardEvent & { readonly currentTarget: Field }): void => {
    const added = event.clipboardData?.getData('text/plain').length ?? 0
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0)
    if (value.length - replaced + added <= most) return
    event.preventDefault()
    refused(added)
  }
}
