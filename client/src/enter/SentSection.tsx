import { createSignal, onMount } from 'solid-js'
import { Button } from '#client/ui/Button.tsx'
import { copy } from '#client/ui/icons.ts'
import { useEnter } from './enter-context.ts'

/** It has arrived; and the receipt, which is told only here. */
export function SentSection(props: { readonly code: string; readonly entry: string }) {
  const enter = useEnter()
  const [said, setSaid] = createSignal('')
  let title: HTMLHeadingElement | undefined
  onMount(() => title?.focus())
  const copyCode = async (): Promise<void> => {
    const done = await enter.copy(props.code)
    setSaid(done ? enter.words.copied : enter.words.notCopied)
  }
  return (
    <section class="enter-sent">
      <h2 ref={title} tabindex={-1}>
        {enter.words.sent}
      </h2>
      <p>{enter.words.sentDetail}</p>
      <h3>{enter.words.receipt}</h3>
      <p class="enter-code">
        <code>{props.code}</code>
      </p>
      <p class="hint">{enter.words.receiptHint}</p>
      <p class="hint">
        {enter.words.drawCode} <code>{props.entry}</code>
      </p>
      <div class="enter-buttons">
        <Button look="primary" size="touch" icon={copy} onClick={() => void copyCode()}>
          {enter.words.copy}
        </Button>
        <Button look="ghost" size="touch" onClick={() => enter.view.begin()}>
          {enter.words.anotherEntry}
        </Button>
      </div>
      <p role="status">{said()}</p>
    </section>
  )
}
