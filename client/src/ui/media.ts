import { type Accessor, createSignal, onCleanup } from 'solid-js'

export function createMedia(query: string): Accessor<boolean> {
  const media = window.matchMedia(query)
  const [matches, setMatches] = createSignal(media.matches)
  const tell = () => setMatches(media.matches)
  media.addEventListener('change', tell)
  onCleanup(() => media.removeEventListener('change', tell))
  return matches
}

/**
 * Whether the page goes to paper. Browsers count its pages before they tell of the media query: what is drawn for paper
 * only then would end with the first page.
 */
export function createPaper(): Accessor<boolean> {
  const isPaper = createMedia('print')
  const [isPrinting, setPrinting] = createSignal(false)
  const begin = () => setPrinting(true)
  const end = () => setPrinting(false)
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  onCleanup(() => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  })
  return () => isPrinting() || isPaper()
}
