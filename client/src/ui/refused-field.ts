/** The first field whose sentence says that it could not be read gets the focus: what is sent without it is not what was meant. */
export function focusRefused(form: ParentNode): boolean {
  const refused = form.querySelector<HTMLElement>('[aria-invalid="true"]')
  refused?.focus()
  return refused !== null
}

/** The same of the form or the dialog in which something was pressed or sent, once it shows what is wrong. */
export function refusesAround({ target }: Event): boolean {
  const around = target instanceof Element ? target.closest('form, dialog') : null
  return around !== null && focusRefused(around)
}

/** The first field of a form in which nothing is written gets the focus. */
export function focusEmpty(form: ParentNode): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[type="text"]')]
  fields.find(({ value }) => value.trim() === '')?.focus()
}
