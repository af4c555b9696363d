import { useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronDown } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { assignHues, initialsOf } from '#client/ui/people.ts'
import { useWorkspace } from '#client/workspace/context.ts'

const WorkspaceList = lazyDetail(async () => (await import('./soon.ts')).WorkspaceList)

/** The workspace that is open, and the way to the others of this device. */
export function Room() {
  const words = useWords()
  const workspace = useWorkspace()
  const name = () => workspace.settings().name
  return (
    <Popover
      label={words().shell.workspaces}
      side="below-start"
      class="floating-roomy"
      trigger={(attributes) => (
        <button type="button" class="room" title={name()} {...attributes}>
          <span
            class={`room-mark person-${assignHues([workspace.id]).get(workspace.id)}`}
            aria-hidden="true"
          >
            {initialsOf(name())}
          </span>
          <span class="room-text">
            <b>{name()}</b>
            <small>{words().shell.members(workspace.members().length)}</small>
          </span>
          <span class="visually-hidden">{words().shell.workspaces}</span>
          <Icon of={chevronDown} size="dense" />
        </button>
      )}
    >
      {(close) => <WorkspaceList onGo={close} />}
    </Popover>
  )
}
