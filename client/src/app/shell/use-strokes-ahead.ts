import { useBeforeLeave, useIsRouting } from '@solidjs/router'
import { createEffect, on, onCleanup } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { isWriting } from '#client/app/listen-to-keys.ts'
import { isField, put } from '#client/app/type-ahead.ts'
import { createStrokesAhead } from './strokes-ahead.ts'

/**
 * A page that is fetched when somebody first goes there leaves the one before it in sight: a key pressed meanwhile would be that
 * one's, or nobody's.
 */
export function useStrokesAhead(): void {
  const { environment } = useApp()
  const isRouting = useIsRouting()
  const strokes = createStrokesAhead(environment.now, (key) => {
    const focused = document.activeElement
    // What the stroke before has asked for.
    if (isField(focused) && isWriting(focused)) put(focused, key)
    else
      (focused ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
  })
  const keep = (event: KeyboardEvent): void => {
    if (!isRouting() || event.defaultPrevented || event.isComposing || isWriting(event.target))
      return
    if (document.querySelector('dialog[open], :popover-open') || !strokes.takes(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('keydown', keep, true)
  onCleanup(() => document.removeEventListener('keydown', keep, true))
  useBeforeLeave(strokes.forget)
  createEffect(
    on(isRouting, (onItsWay) => {
      if (onItsWay) return
      // It could not be fetched, or failed: what stands in its place is another page.
      if (document.querySelector('.gate-panel')) strokes.forget()
      else void strokes.give()
    }),
  )
}
