/** As the `ref` of a form that opens in a page: by themselves only pages and dialogs give the focus to what asks for it. */
export function focusFirst(form: HTMLElement): void {
  queueMicrotask(() => form.querySelector<HTMLElement>('[autofocus]')?.focus())
}
