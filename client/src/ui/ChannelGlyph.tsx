import './ChannelGlyph.css'

export interface ChannelGlyphProps {
  /** `instagram`, `newsletter`…: decides shape and colour; one that is not known gets a megaphone. */
  readonly network: string
  /** The name of the channel or network; never left out, since the glyph often stands alone. */
  readonly name: string
}

/** What comes with data must not become classes of ours. */
const WORD = /^[a-z]+$/

export function glyphClass(network: string): string {
  return `channel channel-${WORD.test(network) ? network : 'other'}`
}

/** A picture of `networks.svg`: a file of its own, since a dozen logos weigh more than the calendar's whole keyboard. */
export function ChannelGlyph(props: ChannelGlyphProps) {
  return <span class={glyphClass(props.network)} role="img" aria-label={props.name} />
}
