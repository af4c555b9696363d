import { type Accessor, createSignal, onCleanup } from 'solid-js'

export function createMedia(query: string): Accessor<boolean> {
  const media = window.matchMedia(query)
  const [matches, setMatches] = createSignal(media.matches)
  const tell = () => setMatches(media.matches)
  media.addEventListener('change', tell)
  onCleanup(() => media.removeEventListener('change', tell))
  return matches
}
