import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { refreshCw } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import './TryNow.css'

/** Asks the relay at once, and says what came of it; when it answers, whatever offers this is gone. */
export function TryNow() {
  const workspace = useWorkspace()
  const words = useWords()
  const [attempt, setAttempt] = createSignal<'none' | 'under way' | 'in vain'>('none')
  const tryNow = async () => {
    setAttempt('under way')
    setAttempt((await workspace.tryNow()) ? 'none' : 'in vain')
  }
  return (
    <span class="try-now">
      <span role="status">
        <Show when={attempt() === 'in vain'}>{words().syncPanel.noAnswer}</Show>
      </span>
      <Button
        size="small"
        icon={refreshCw}
        unavailable={attempt() === 'under way' ? words().syncPanel.trying : undefined}
        onClick={() => void tryNow()}
      >
        {words().syncPanel.tryNow}
      </Button>
    </span>
  )
}
