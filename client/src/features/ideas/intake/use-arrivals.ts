import { type Accessor, createSignal, onCleanup } from 'solid-js'
import { readTransfer, type Transfer } from './transfer.ts'

const CARRIED = ['Files', 'text/uri-list', 'text/plain']
/** What is pasted or dropped there is meant for that place. */
const OF_ITS_OWN = 'input, textarea, select, [contenteditable="true"], dialog, .drawer'

/** What is pasted or dropped anywhere on the page, while it is there; the result says whether something hangs over it. */
export function useArrivals(bring: (transfer: Transfer) => void): Accessor<boolean> {
  const [isOver, setOver] = createSignal(false)
  const isOurs = (event: Event): boolean =>
    !event.defaultPrevented &&
    !(event.target instanceof Element && event.target.closest(OF_ITS_OWN) !== null)
  const carries = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.some((type) => CARRIED.includes(type)) === true

  const paste = (event: ClipboardEvent): void => {
    if (!event.clipboardData || !isOurs(event)) return
    event.preventDefault()
    bring(readTransfer(event.clipboardData))
  }
  const over = (event: DragEvent): void => {
    if (!carries(event) || !isOurs(event)) return
    event.preventDefault()
    setOver(true)
  }
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false)
  }
  const drop = (event: DragEvent): void => {
    setOver(false)
    if (!event.dataTransfer || !carries(event) || !isOurs(event)) return
    event.preventDefault()
    bring(readTransfer(event.dataTransfer))
  }
  const until = new AbortController()
  const options = { signal: until.signal }
  document.addEventListener('paste', paste, options)
  document.addEventListener('dragover', over, options)
  document.addEventListener('dragleave', leave, options)
  document.addEventListener('drop', drop, options)
  onCleanup(() => until.abort())
  return isOver
}
