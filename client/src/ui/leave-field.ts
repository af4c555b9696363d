/**
 * Leaves the field in which somebody types, so that it writes what it holds, before what it lies in goes: a field that is
 * taken off the page with its owner has nobody left to tell.
 */
export function leaveField(): void {
  const { activeElement: field } = document
  if (field instanceof HTMLElement) field.blur()
}
