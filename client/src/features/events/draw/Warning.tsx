import type { JSX } from 'solid-js'
import { Icon } from '#client/ui/Icon.tsx'
import { triangleAlert } from '#client/ui/icons.ts'

export function Warning(props: { readonly children: JSX.Element }) {
  return (
    <div class="draw-warning" role="alert">
      <Icon of={triangleAlert} size="dense" />
      <div>{props.children}</div>
    </div>
  )
}
