import { type Component, createComponent, lazy, Suspense } from 'solid-js'
import { useI18n } from './i18n.tsx'
import { PartMissing, UntilLoaded } from './UntilLoaded.tsx'

/**
 * A part of the app that is loaded when it is first shown, with the words that the first page does without. Shown
 * again, it is there at once.
 *
 * @throws PartMissing while rendering, for the boundary above it; rendered again, it is asked for again
 */
export function lazyPart<Props extends object>(
  load: () => Promise<Component<Props>>,
): Component<Props> {
  let known: Component<Props> | null = null
  return (props) => {
    const i18n = useI18n()
    if (known && i18n.complete()) return createComponent(known, props)
    const Part = lazy(async () => {
      const [part] = await Promise.all([load(), i18n.loadAll()]).catch((cause: unknown) => {
        throw new PartMissing('A part of the app could not be loaded', { cause })
      })
      known = part
      return { default: part }
    })
    return createComponent(Part, props)
  }
}

/** A part that its page can do without until it comes: nothing is shown in its place. */
export function lazyDetail<Props extends object>(
  load: () => Promise<Component<Props>>,
): Component<Props> {
  const Part = lazyPart(load)
  return (props) => (
    <UntilLoaded instead={() => null}>
      <Suspense>{createComponent(Part, props)}</Suspense>
    </UntilLoaded>
  )
}
