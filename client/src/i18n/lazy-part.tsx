import { type Component, createComponent, lazy } from 'solid-js'
import { useI18n } from './i18n.tsx'

/**
 * A part of the app that is loaded when it is first shown, with the words that the first page does without. Shown
 * again, it is there at once.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<Component<Props>>,
): Component<Props> {
  let known: Component<Props> | null = null
  return (props) => {
    const i18n = useI18n()
    if (known && i18n.complete()) return createComponent(known, props)
    const Part = lazy(async () => {
      const [part] = await Promise.all([load(), i18n.loadAll()])
      known = part
      return { default: part }
    })
    return createComponent(Part, props)
  }
}
