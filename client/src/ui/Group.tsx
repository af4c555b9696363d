import { type JSX, Show } from 'solid-js'
import { useFormats } from '#client/i18n/i18n.tsx'
import { Icon } from './Icon.tsx'
import { chevronRight } from './icons.ts'
import './Group.css'

/** Some of a long list under one heading, folded away until it is opened: what is folded costs nothing. */
export function Group(props: {
  readonly title: string
  readonly count: number
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly children: JSX.Element
}) {
  const formats = useFormats()
  return (
    <details
      class="group"
      open={props.open}
      onToggle={(event) => props.onToggle(event.currentTarget.open)}
    >
      <summary>
        <Icon of={chevronRight} size="dense" />
        <b>{props.title}</b>
        <span class="dim tabular">{formats().number(props.count)}</span>
      </summary>
      <Show when={props.open}>{props.children}</Show>
    </details>
  )
}
