import { createSignal } from 'solid-js'
import { Banner, type BannerProps } from './Banner.tsx'
import { IconButton } from './Button.tsx'
import { chevronDown, chevronUp } from './icons.ts'
import './FoldingBanner.css'

export interface FoldingBannerProps extends BannerProps {
  /** What the button does: shows all of it, or one line. */
  readonly unfold: string
  readonly fold: string
}

/** Over a page on a phone a banner is one line, unless work is in danger: the page comes first, the rest is one tap away. */
export function FoldingBanner(props: FoldingBannerProps) {
  const [open, setOpen] = createSignal(props.tone === 'danger')
  return (
    <div class="folding" classList={{ 'folding-folded': !open() }}>
      <Banner {...props} />
      <IconButton
        class="folding-button"
        look="ghost"
        size="touch"
        icon={open() ? chevronUp : chevronDown}
        label={open() ? props.fold : props.unfold}
        aria-expanded={open()}
        onClick={() => setOpen(!open())}
      />
    </div>
  )
}
