import { useCommandRegistry } from '#client/commands/registry.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import {
  chevronDown,
  landmark,
  layoutTemplate,
  megaphone,
  repeat2,
  siren,
} from '#client/ui/icons.ts'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'

/** By the names of the commands that go there, which the frame brings. */
const WAYS = [
  ['go.campaigns', megaphone],
  ['go.pillars', landmark],
  ['go.slots', repeat2],
  ['go.templates', layoutTemplate],
  ['go.freeze', siren],
] as const

/** To the pages that prepare the calendar. */
export function usePlanItems(): () => MenuItem[] {
  const words = useWords()
  const commands = useCommandRegistry()
  return () =>
    WAYS.flatMap(([id, icon]): MenuItem[] => {
      const command = commands.find(id)
      if (!command?.run) return []
      const { label, run } = command
      return [{ kind: 'action', label: label(words()), icon, run }]
    })
}

export function PlanMenu() {
  const words = useWords()
  const items = usePlanItems()
  return (
    <Menu
      label={words().plan.pages}
      side="below-end"
      items={items()}
      trigger={(attributes) => (
        <Button {...attributes} look="ghost">
          {words().plan.title}
          <Icon of={chevronDown} size="dense" />
        </Button>
      )}
    />
  )
}
