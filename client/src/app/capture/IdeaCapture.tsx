import { useNavigate } from '@solidjs/router'
import { useApp } from '#client/app/app-context.tsx'
import { IntakeDialog } from '#client/features/ideas/intake/IntakeDialog.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { forgetShared, keptShared } from './shared-texts.ts'

/** To note an idea without leaving the page, or what another app has shared. */
export function IdeaCapture(props: { readonly onClose: () => void }) {
  const { browser, environment } = useApp()
  const workspace = useWorkspace()
  const words = useWords()
  const navigate = useNavigate()
  const shared = keptShared(browser.memory)
  const [only, ...more] = shared
  const offered =
    only && more.length === 0
      ? { text: [only.title, only.text, only.link].filter(Boolean).join('\n'), found: [] }
      : { text: '', found: shared }
  return (
    <IntakeDialog
      now={environment.now}
      offered={offered}
      said={shared.length > 0 ? words().ideas.intake.keptHere : null}
      onClose={props.onClose}
      onRefuse={() => {
        forgetShared(browser.memory)
        props.onClose()
      }}
      onNoted={(ids) => {
        forgetShared(browser.memory)
        props.onClose()
        // Whoever shares has come for that; whoever notes in passing stays where they are.
        if (shared.length > 0 && ids[0] !== undefined)
          navigate(`/w/${workspace.id}/ideas?idea=${ids[0]}`)
      }}
    />
  )
}
