import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { lightbulb, plus, x } from '#client/ui/icons.ts'
import { Keys } from '#client/ui/Keys.tsx'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { useIdeas } from './ideas-context.ts'
import { IntakeDialog } from './intake/IntakeDialog.tsx'
import { readTransfer } from './intake/transfer.ts'
import { useArrivals } from './intake/use-arrivals.ts'
import type { Intake } from './intake/use-intake.ts'

/** More than that is not typed: it is looked at before a field of one line stumbles over it. */
const LONGEST_LINE = 2_000

/** Where ideas come in: typed here, pasted or dropped anywhere on the page. */
export function CaptureField(props: {
  readonly intake: Intake
  readonly field: (input: HTMLInputElement) => void
}) {
  const { environment } = useIdeas()
  const words = useWords()
  const intake = () => props.intake
  const [text, write] = createBegun(() => 'calendar.capture')
  const isOver = useArrivals((transfer) => void intake().bring(transfer))
  const pasted = (event: ClipboardEvent) => {
    const { clipboardData } = event
    if (!clipboardData) return
    const transfer = readTransfer(clipboardData)
    const text = clipboardData.getData('text/plain')
    const isLine = !text.trim().includes('\n') && text.length <= LONGEST_LINE
    // A line goes where the caret is, also where a picture of it comes along.
    if (isLine && (transfer.files.length === 0 || transfer.text !== '')) return
    event.preventDefault()
    void intake().bring(transfer)
  }
  return (
    <>
      <form
        class="watch-capture"
        classList={{ 'watch-over': isOver() }}
        onSubmit={(event) => {
          event.preventDefault()
          if (intake().take(text())) write('')
        }}
      >
        <Icon of={isOver() ? plus : lightbulb} />
        <input
          ref={(input) => props.field(input)}
          type="text"
          autocomplete="off"
          enterkeyhint="done"
          aria-label={words().ideas.capture}
          placeholder={isOver() ? words().ideas.dropHere : words().ideas.captureExample}
          value={text()}
          onInput={(event) => write(event.currentTarget.value)}
          onPaste={pasted}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.isComposing) event.currentTarget.blur()
          }}
        />
        <Keys of="N" />
        <Button type="submit">{words().ideas.add}</Button>
      </form>
      <p class="watch-hint">{words().ideas.captureHint}</p>
      <div class="watch-said" role="status">
        <Show when={intake().remarks().length > 0}>
          <span class="grow">{intake().remarks().join(' ')}</span>
          <IconButton
            look="ghost"
            size="small"
            icon={x}
            label={words().common.close}
            onClick={() => intake().dismiss()}
          />
        </Show>
      </div>
      <Show when={intake().offered()}>
        {(offered) => (
          <IntakeDialog
            now={environment.now}
            offered={offered()}
            onClose={() => intake().withdraw()}
            onNoted={(ids) => intake().noted(ids)}
          />
        )}
      </Show>
    </>
  )
}
