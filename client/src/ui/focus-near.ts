import { isFocusLost } from './lost-focus.ts'

/**
 * Where somebody goes on when the row that had the focus is gone: at the same control of the row that took its place, else
 * of the last one that has it, else at what opens the entry that it lies in, at the heading of the section, or of the page
 * where there is none. Whoever went elsewhere meanwhile stays there.
 *
 * @param index where the row stood
 * @param control a selector, for what has the focus in each row
 */
export function focusNear(list: Element, index: number, control: string): void {
  if (!isFocusLost()) return
  const rows = [...list.children]
  const found = [...rows.slice(index), ...rows.slice(0, index).reverse()]
    .map((row) => row.querySelector<HTMLElement>(control))
    .find((one) => one !== null)
  const around = list.closest('section, .ledger-entry')
  const next = found ?? around?.querySelector<HTMLElement>(':scope > h2 > button')
  const heading =
    around?.querySelector<HTMLElement>('h2') ??
    list.closest('main')?.querySelector<HTMLElement>('h1')
  if (!next && heading) heading.tabIndex = -1
  ;(next ?? heading)?.focus()
}
