import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { layers2 } from '#client/ui/icons.ts'
import { Part } from '#client/ui/Part.tsx'
import { useImport } from './import-context.ts'

/** For a file that holds nothing but whole days: holidays, as likely as posts. */
export function OverlayOffer() {
  const { view, said } = useImport()
  const words = useWords()
  const problem = () => {
    const kind = view.overlayProblem()
    return kind && words().overlays.problems[kind]
  }
  return (
    <Part title={said().wholeDays} hint={said().wholeDaysHint}>
      <div class="import-row">
        <Button icon={layers2} onClick={() => void view.overlay()}>
          {said().asOverlay}
        </Button>
        <p role="status">{problem()}</p>
      </div>
    </Part>
  )
}
