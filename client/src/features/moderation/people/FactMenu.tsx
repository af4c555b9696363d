import { IconButton } from '#client/ui/Button.tsx'
import { ellipsis } from '#client/ui/icons.ts'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'

/** What can be done with a note or a measure, where it stands. */
export function FactMenu(props: { readonly label: string; readonly items: readonly MenuItem[] }) {
  return (
    <span class="fact-tools">
      <Menu
        label={props.label}
        side="below-end"
        items={props.items}
        trigger={(attributes) => (
          <IconButton
            {...attributes}
            look="ghost"
            size="small"
            icon={ellipsis}
            label={props.label}
          />
        )}
      />
    </span>
  )
}
