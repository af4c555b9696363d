import { onCleanup } from 'solid-js'
import { isAboutFiles } from './about-files.ts'

type Take = (files: readonly File[]) => void

const WRITTEN_IN = 'input, textarea, [contenteditable="true"]'

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

/** For an element: what is pasted in it. Text goes on to where it was pasted, also where a picture of it comes along. */
export function takePasted(mayTake: () => boolean, take: Take) {
  return (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0 || !mayTake() || isWriting(event, files)) return
    event.preventDefault()
    event.stopPropagation()
    take(files)
  }
}

/** Copied off a page, a picture brings its address along, which is no text that anybody means. */
const ADDRESS = /^https?:\S+$/i

function isWriting({ target, clipboardData }: ClipboardEvent, files: readonly File[]): boolean {
  if (!(target instanceof Element) || target.closest(WRITTEN_IN) === null) return false
  const text = clipboardData?.getData('text/plain').trim() ?? ''
  return !isAboutFiles(text, files) && !ADDRESS.test(text)
}

/** What is pasted anywhere on the page, for as long as the component lives. */
export function takePastedAnywhere(mayTake: () => boolean, take: Take): void {
  const paste = takePasted(mayTake, take)
  document.addEventListener('paste', paste)
  onCleanup(() => document.removeEventListener('paste', paste))
}
