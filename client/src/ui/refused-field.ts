/** The first field whose sentence says that it could not be read gets the focus: what is sent without it is not what was meant. */
export function focusRefused(form: ParentNode): boolean {
  const refused = form.querySelector<HTMLElement>('[aria-invalid="true"]')
  refused?.focus()
  return refused !== null
}
