import { createSignal, createUniqueId, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { check } from '#client/ui/icons.ts'
import { webAddress } from '../fields/LinkField.tsx'

/** Says that it is out: a pasted address says it with where, a button or Enter without. */
export function MarkHere(props: {
  readonly name: string
  /** Its text was taken along: what comes back is its address. */
  readonly asksAddress: boolean
  /** `isKnown`: nothing more is to be asked about it. */
  readonly onMark: (address: string, isKnown: boolean) => void
}) {
  const words = useWords()
  const note = createUniqueId()
  const [isWrong, setWrong] = createSignal(false)
  let field: HTMLInputElement | undefined
  const mark = (typed: string, isKnown: boolean) => {
    const address = typed.trim()
    const isFine = address === '' || webAddress(address) !== null
    setWrong(!isFine)
    if (isFine) props.onMark(address, isKnown)
  }
  return (
    <>
      <Button
        size="small"
        class="publishing-mark"
        aria-label={words().publishing.markOn(props.name)}
        icon={check}
        onClick={() => mark(field?.value ?? '', props.asksAddress)}
      >
        {words().publishing.mark}
      </Button>
      <span class="publishing-mark-here" hidden={!props.asksAddress}>
        <input
          ref={(input) => {
            field = input
          }}
          class="input"
          type="url"
          autocomplete="off"
          maxLength={2000}
          aria-label={words().publishing.address(props.name)}
          aria-invalid={isWrong() ? 'true' : undefined}
          aria-describedby={note}
          placeholder={words().publishing.pasteAddress}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? ''
            if (event.currentTarget.value !== '' || webAddress(pasted) === null) return
            event.preventDefault()
            mark(pasted, true)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            mark(event.currentTarget.value, true)
          }}
        />
        <Show
          when={isWrong()}
          fallback={
            <span class="hint" id={note}>
              {words().publishing.pasteHint}
            </span>
          }
        >
          <span class="field-error" id={note}>
            {words().post.linkWrong}
          </span>
        </Show>
      </span>
    </>
  )
}
