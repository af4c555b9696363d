import type { JSX } from 'solid-js'
import { Icon } from './Icon.tsx'
import { circleCheck, info, octagonAlert, triangleAlert } from './icons.ts'
import './Banner.css'

export type BannerTone = 'info' | 'ok' | 'warn' | 'danger'

const ICONS = {
  info,
  ok: circleCheck,
  warn: triangleAlert,
  danger: octagonAlert,
} as const satisfies Record<BannerTone, string>

export interface BannerProps {
  readonly tone: BannerTone
  readonly title: string
  readonly detail?: string
  readonly icon?: string
  /** What to do about it. */
  readonly action?: JSX.Element
}

/** Stays until what it says is over. */
export function Banner(props: BannerProps) {
  const role = () => (props.tone === 'danger' ? 'alert' : 'status')
  return (
    <div class={`banner banner-${props.tone}`} role={role()}>
      <Icon of={props.icon ?? ICONS[props.tone]} />
      <p>
        <strong>{props.title}</strong> {props.detail}
      </p>
      {props.action}
    </div>
  )
}
