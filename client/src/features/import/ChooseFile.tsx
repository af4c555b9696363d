import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { FileButton } from '#client/ui/FileButton.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { fileUp } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { may } from '#shared/access/rules.ts'
import { useImport } from './import-context.ts'
import { refusalSentence } from './import-words.ts'

/** The first thing on the page: where a file goes, and what was wrong with the last one. */
export function ChooseFile() {
  const { view, said } = useImport()
  const workspace = useWorkspace()
  const { formats } = useI18n()
  const refused = () => {
    const stage = view.stage()
    return stage.kind === 'choose' ? stage.refused : null
  }
  return (
    <>
      <Show when={refused()}>
        {(file) => (
          <Banner
            tone="warn"
            title={said().refused(file().name)}
            detail={`${refusalSentence(file().why, said(), formats())} ${said().nothingChanged}`}
          />
        )}
      </Show>
      <Show
        when={workspace.readOnly() === null && may(workspace.me.role, 'plan')}
        fallback={<Banner tone="info" title={said().blocked['read-only']} />}
      >
        <section class="import-drop" aria-labelledby="import-drop">
          <Icon of={fileUp} size="touch" />
          <h2 id="import-drop">{said().bring}</h2>
          <p class="muted">{said().drop}</p>
          <FileButton look="primary" onFile={(file) => void view.open(file)}>
            {said().choose}
          </FileButton>
          <p class="hint">{said().kinds}</p>
        </section>
      </Show>
    </>
  )
}
