import type { MenuItem } from '#client/ui/Menu.tsx'
import { MoreMenu } from '#client/ui/MoreMenu.tsx'

/** What can be done with a note or a measure, where it stands. */
export function FactMenu(props: { readonly label: string; readonly items: readonly MenuItem[] }) {
  return (
    <span class="fact-tools">
      <MoreMenu size="small" label={props.label} items={props.items} />
    </span>
  )
}
