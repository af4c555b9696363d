import { onCleanup } from 'solid-js'

type Take = (files: readonly File[]) => void

/** For an element: what is dropped anywhere on it. Where nothing may be taken, nothing else happens to a file, either. */
export function takeDropped(mayTake: () => boolean, take: Take) {
  const brings = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
  return {
    onDragOver(event: DragEvent) {
      if (brings(event) && mayTake()) event.preventDefault()
    },
    onDrop(event: DragEvent) {
      if (!brings(event)) return
      event.preventDefault()
      event.stopPropagation()
      if (mayTake()) take([...(event.dataTransfer?.files ?? [])])
    },
  }
}

/** For an element: what is pasted in it. Text goes on to where it was pasted. */
export function takePasted(mayTake: () => boolean, take: Take) {
  return (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0 || !mayTake()) return
    event.preventDefault()
    event.stopPropagation()
    take(files)
  }
}

/** What is pasted anywhere on the page, for as long as the component lives. */
export function takePastedAnywhere(mayTake: () => boolean, take: Take): void {
  const paste = takePasted(mayTake, take)
  document.addEventListener('paste', paste)
  onCleanup(() => document.removeEventListener('paste', paste))
}
