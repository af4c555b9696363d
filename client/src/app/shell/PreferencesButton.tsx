import { useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { settings2 } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { useWorkspace } from '#client/workspace/context.ts'

const PreferencesPanel = lazyDetail(async () => (await import('./soon.ts')).PreferencesPanel)

/** Me, and what I chose on this device. */
export function PreferencesButton() {
  const words = useWords()
  const workspace = useWorkspace()
  const me = () => ({ name: workspace.me.name, hue: workspace.hueOf(workspace.me.id) })
  return (
    <Popover
      label={words().shell.preferences}
      side="right-end"
      class="floating-roomy preferences"
      trigger={(attributes) => (
        <button type="button" class="me" title={words().shell.preferences} {...attributes}>
          <Avatar person={me()} />
          {/* The avatar says the name already. */}
          <span class="me-name" aria-hidden="true">
            {workspace.me.name}
          </span>
          <span class="visually-hidden">{words().shell.preferences}</span>
          <Icon of={settings2} />
        </button>
      )}
    >
      {(close) => <PreferencesPanel close={close} />}
    </Popover>
  )
}
