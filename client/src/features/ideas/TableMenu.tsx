import { useI18n } from '#client/i18n/i18n.tsx'
import { download, fileUp } from '#client/ui/icons.ts'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { MoreMenu } from '#client/ui/MoreMenu.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useIdeas } from './ideas-context.ts'
import type { Intake } from './intake/use-intake.ts'

/** Ideas as a file to take elsewhere, and the way back. */
export function TableMenu(props: {
  readonly intake: Intake
  readonly download: (name: string, content: Blob) => void
}) {
  const { view, environment } = useIdeas()
  const workspace = useWorkspace()
  const i18n = useI18n()
  const said = () => i18n.words().ideas.table
  let input: HTMLInputElement | undefined
  const save = async () => {
    const { exportIdeas } = await import('#client/commands/ideas-table.ts')
    const { name, content } = await exportIdeas(workspace, i18n, environment.now())
    props.download(name, content)
  }
  const items = (): readonly MenuItem[] => [
    { kind: 'action', label: said().export, icon: download, run: () => void save() },
    ...(view.mayChange()
      ? [
          {
            kind: 'action' as const,
            label: said().import,
            icon: fileUp,
            run: () => input?.click(),
          },
        ]
      : []),
  ]
  return (
    <>
      <MoreMenu label={said().more} items={items()} />
      <input
        ref={(element) => {
          input = element
        }}
        type="file"
        accept=".csv,.tsv,.txt,.url,.webloc,.desktop"
        multiple
        hidden
        onChange={(event) => {
          const field = event.currentTarget
          const files = [...(field.files ?? [])]
          void props.intake.bring({ text: '', files }).then(() => {
            // The same file may be chosen again.
            field.value = ''
          })
        }}
      />
    </>
  )
}
