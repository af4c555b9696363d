import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { lightbulb, plus, x } from '#client/ui/icons.ts'
import { Keys } from '#client/ui/Keys.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { readFound } from '#shared/formats/ideas/found.ts'
import { useIdeas } from './ideas-context.ts'
import { IntakeDialog } from './intake/IntakeDialog.tsx'
import { foundAs, type Offered, remarksOn } from './intake/intake-view.ts'
import { remarkSentence } from './intake/remark-sentence.ts'
import { readIdeaFile, readTransfer, type Transfer } from './intake/transfer.ts'

/**
 * Where ideas come in: typed here, pasted or dropped anywhere on the page. One is noted at once; of several, somebody
 * looks at them first.
 */
export function CaptureField(props: {
  readonly field: (input: HTMLInputElement) => void
  readonly onNoted: (ids: readonly string[]) => void
}) {
  const { view, environment } = useIdeas()
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const said = () => words().ideas.intake
  const [offered, setOffered] = createSignal<Offered | null>(null)
  const [remarks, setRemarks] = createSignal<readonly string[]>([])
  const [isOver, setOver] = createSignal(false)

  const noted = (ids: readonly string[], more: readonly string[]) => {
    const isOffline = ids.length > 0 && workspace.status().state === 'offline'
    setRemarks([...(isOffline ? [said().notedOffline] : []), ...more])
    props.onNoted(ids)
  }
  /** True where it has been noted, and the field may forget it. */
  const take = (text: string, before: readonly string[] = []): boolean => {
    const reading = readFound(text)
    if (reading.each.length > 1) {
      setRemarks(before)
      setOffered({ text, found: [] })
      return true
    }
    const found = foundAs(reading, 'one')
    if (found.length === 0) {
      setRemarks(before)
      return false
    }
    const sentences = remarksOn(reading, 'one').map((one) => remarkSentence(one, said(), formats()))
    noted(view.note(found), [...before, ...sentences])
    return true
  }
  const bring = async ({ text, files }: Transfer) => {
    const texts: string[] = []
    const refused: string[] = []
    for (const file of files) {
      const read = await readIdeaFile(file)
      if (read.kind === 'text') texts.push(read.text)
      else {
        const why = read.kind === 'table' ? 'unknown' : read.why
        const sentence = { 'too-large': said().fileTooLarge, unknown: said().fileUnknown }
        refused.push(why === 'no-link' ? said().fileNoLink(file.name) : sentence[why](file.name))
      }
    }
    take([text, ...texts].filter(Boolean).join('\n'), refused)
  }
  const isWriting = (target: EventTarget | null) =>
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], dialog, .drawer') !== null
  onMount(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || !event.clipboardData || isWriting(event.target)) return
      event.preventDefault()
      void bring(readTransfer(event.clipboardData))
    }
    const isOurs = (event: DragEvent) =>
      // What is dragged within the page is a link of ours, or a text that is being moved.
      event.dataTransfer?.types.some((type) =>
        ['Files', 'text/uri-list', 'text/plain'].includes(type),
      ) === true && !isWriting(event.target)
    const over = (event: DragEvent) => {
      if (!isOurs(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!isOurs(event) || !event.dataTransfer) return
      event.preventDefault()
      void bring(readTransfer(event.dataTransfer))
    }
    const listeners = { paste, dragover: over, dragleave: leave, drop } as const
    for (const [name, run] of Object.entries(listeners))
      document.addEventListener(name, run as EventListener)
    onCleanup(() => {
      for (const [name, run] of Object.entries(listeners))
        document.removeEventListener(name, run as EventListener)
    })
  })
  return (
    <>
      <form
        class="watch-capture"
        classList={{ 'watch-over': isOver() }}
        onSubmit={(event) => {
          event.preventDefault()
          const field = event.currentTarget.elements.namedItem('idea')
          if (field instanceof HTMLInputElement && take(field.value)) field.value = ''
        }}
      >
        <Icon of={isOver() ? plus : lightbulb} />
        <input
          ref={(input) => props.field(input)}
          name="idea"
          type="text"
          autocomplete="off"
          enterkeyhint="done"
          aria-label={words().ideas.capture}
          placeholder={isOver() ? words().ideas.dropHere : words().ideas.captureExample}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? ''
            const { files } = event.clipboardData ?? {}
            // A field of one line would make one of many, and stumble over a book.
            if (!files?.length && !text.trim().includes('\n') && text.length < 2_000) return
            event.preventDefault()
            if (event.clipboardData) void bring(readTransfer(event.clipboardData))
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.isComposing) event.currentTarget.blur()
          }}
        />
        <Keys of="N" />
        <Button type="submit">{words().ideas.add}</Button>
      </form>
      <p class="watch-hint">{words().ideas.captureHint}</p>
      <div class="watch-said" role="status">
        <Show when={remarks().length > 0}>
          <span class="grow">{remarks().join(' ')}</span>
          <IconButton
            look="ghost"
            size="small"
            icon={x}
            label={words().common.close}
            onClick={() => setRemarks([])}
          />
        </Show>
      </div>
      <Show when={offered()}>
        {(what) => (
          <IntakeDialog
            now={environment.now}
            offered={what()}
            onClose={() => setOffered(null)}
            onNoted={(ids) => {
              setOffered(null)
              noted(ids, [])
            }}
          />
        )}
      </Show>
    </>
  )
}
