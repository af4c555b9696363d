import networks from './networks.svg?no-inline'
import './ChannelGlyph.css'

export interface ChannelGlyphProps {
  /** `instagram`, `newsletter`…: decides shape and colour; one that is not known gets a megaphone. */
  readonly network: string
  /** The name of the channel or network; never left out, since the glyph often stands alone. */
  readonly name: string
}

/** The symbols of `networks.svg`, which `scripts/make-icons.ts` draws. */
const FILLED = [
  'x',
  'linkedin',
  'instagram',
  'facebook',
  'bluesky',
  'threads',
  'mastodon',
  'tiktok',
  'youtube',
  'pinterest',
  'discord',
]
const DRAWN = ['newsletter', 'blog', 'forum']

/** A file of its own, not part of the program: a dozen logos weigh more than the calendar's whole keyboard. */
export function ChannelGlyph(props: ChannelGlyphProps) {
  const filled = () => FILLED.includes(props.network)
  const symbol = () => (filled() || DRAWN.includes(props.network) ? props.network : 'other')
  return (
    <svg
      class="channel"
      classList={{ 'channel-drawn': !filled() }}
      style={{ color: `var(--ch-${symbol()}, var(--ink-2))` }}
      viewBox="0 0 24 24"
      role="img"
      aria-label={props.name}
    >
      <use href={`${networks}#${symbol()}`} />
    </svg>
  )
}
