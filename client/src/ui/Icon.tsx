import { trustedShapes } from './trusted.ts'
import './Icon.css'

export interface IconProps {
  /** One of `icons.ts`. */
  readonly of: string
  /** 14 in dense rows, 20 under a finger, else 16. */
  readonly size?: 'dense' | 'touch'
  readonly class?: string
}

/** Always decoration: what it stands beside carries the name. */
export function Icon(props: IconProps) {
  return (
    <svg
      class="icon"
      classList={{
        'icon-dense': props.size === 'dense',
        'icon-touch': props.size === 'touch',
        [props.class ?? '']: Boolean(props.class),
      }}
      viewBox="0 0 24 24"
      aria-hidden="true"
      innerHTML={trustedShapes(props.of)}
    />
  )
}
