import { IconButton } from './Button.tsx'
import { ellipsis } from './icons.ts'
import { Menu, type MenuItem } from './Menu.tsx'

/** What else can be done with a thing, behind three dots at its end. */
export function MoreMenu(props: {
  /** Names the button and its menu. */
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly size?: 'small'
}) {
  return (
    <Menu
      label={props.label}
      side="below-end"
      items={props.items}
      trigger={(attributes) => (
        <IconButton
          {...attributes}
          look="ghost"
          {...(props.size && { size: props.size })}
          icon={ellipsis}
          label={props.label}
        />
      )}
    />
  )
}
