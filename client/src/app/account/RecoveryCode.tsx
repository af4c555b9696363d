import { Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useCopy } from '#client/app/use-copy.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { copy, printer } from '#client/ui/icons.ts'
import { RecoverySheet } from './RecoverySheet.tsx'
import type { WaysView } from './ways-view.ts'

/** A code on paper: whether there is one, and a new one, which is shown once. */
export function RecoveryCode(props: { readonly view: WaysView; readonly madeAt: number | null }) {
  const { words, formats } = useI18n()
  return (
    <div class="ways-part">
      <h3>{words().account.code}</h3>
      <p class="hint">{words().account.codeHint}</p>
      <Show
        when={props.view.code()}
        fallback={
          <>
            <p>
              {props.madeAt === null
                ? words().account.noCode
                : words().account.codeMade(formats().instant(props.madeAt))}
            </p>
            <Button onClick={() => void props.view.makeCode()}>
              {props.madeAt === null ? words().account.makeCode : words().account.makeAnother}
            </Button>
            <Show when={props.madeAt !== null}>
              <p class="hint">{words().account.makeAnotherHint}</p>
            </Show>
          </>
        }
      >
        {(code) => <FreshCode code={code()} onPutAway={props.view.putCodeAway} />}
      </Show>
    </div>
  )
}

function FreshCode(props: {
  readonly code: { readonly text: string; readonly madeAt: number }
  readonly onPutAway: () => void
}) {
  const { browser } = useApp()
  const copyText = useCopy()
  const { words } = useI18n()
  return (
    <div class="fresh-code" role="status">
      <p class="fresh-code-text">{props.code.text}</p>
      <p class="hint">{words().account.codeOnce}</p>
      <div class="settings-row">
        <Button look="primary" icon={printer} onClick={() => browser.print()}>
          {words().account.print}
        </Button>
        <Button icon={copy} onClick={() => void copyText(props.code.text)}>
          {words().common.copy}
        </Button>
        <Button look="ghost" onClick={() => props.onPutAway()}>
          {words().account.putAway}
        </Button>
      </div>
      <RecoverySheet code={props.code.text} madeAt={props.code.madeAt} />
    </div>
  )
}
