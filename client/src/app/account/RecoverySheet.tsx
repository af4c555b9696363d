import { For } from 'solid-js'
import { Portal } from 'solid-js/web'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Logo } from '#client/ui/Logo.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import './RecoverySheet.css'

/** What comes out of the printer in place of the page: all that somebody needs who has lost every device. */
export function RecoverySheet(props: { readonly code: string; readonly madeAt: number }) {
  const { environment } = useApp()
  const { words, formats } = useI18n()
  const workspace = useWorkspace()
  const facts = () => [
    [words().account.sheetAddress, environment.origin],
    [words().account.sheetWorkspace, workspace.settings().name],
    [words().account.sheetPerson, workspace.me.name],
    [words().account.sheetMade, formats().instant(props.madeAt)],
  ]
  return (
    <Portal>
      <article class="recovery-sheet" data-theme="light" aria-hidden="true">
        <header>
          <Logo size={30} />
          <span>{words().common.appName}</span>
        </header>
        <h1>{words().account.sheetTitle}</h1>
        <p class="recovery-code">{props.code}</p>
        <dl>
          <For each={facts()}>
            {([term, value]) => (
              <div>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            )}
          </For>
        </dl>
        <p>{words().account.sheetHow}</p>
        <p>{words().account.sheetCare}</p>
      </article>
    </Portal>
  )
}
