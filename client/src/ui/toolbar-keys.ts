/** Arrows lead from button to button, Home and End to the outermost (APG toolbar). A layer above one of them keeps its keys. */
export function toolbarKeys(event: KeyboardEvent & { readonly currentTarget: Element }): void {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLButtonElement) || target.closest('[popover]')) return
  const all = [...currentTarget.querySelectorAll('button')].filter(
    (one) => !one.disabled && !one.closest('[popover]') && one.checkVisibility(),
  )
  const at = all.indexOf(target)
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[key]
  if (at < 0 || next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  all[next]?.focus()
}
