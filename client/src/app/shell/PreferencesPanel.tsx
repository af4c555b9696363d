import { useCommandRegistry } from '#client/commands/registry.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { keyboard, settings2 } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { DisplayChoices } from './DisplayChoices.tsx'

export function PreferencesPanel(props: { readonly close: () => void }) {
  const words = useWords()
  const workspace = useWorkspace()
  const commands = useCommandRegistry()
  const showHelp = () => {
    props.close()
    commands.find('app.help')?.run?.()
  }
  return (
    <>
      <DisplayChoices />
      <hr />
      <div class="preferences-more">
        <Button look="ghost" icon={keyboard} keys="?" onClick={showHelp}>
          {words().display.keyboardHelp}
        </Button>
        <LinkButton look="ghost" icon={settings2} href={`/w/${workspace.id}/settings`}>
          {words().shell.settings}
        </LinkButton>
      </div>
    </>
  )
}
