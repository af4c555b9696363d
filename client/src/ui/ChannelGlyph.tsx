import './ChannelGlyph.css'

export interface ChannelGlyphProps {
  /** `instagram`, `newsletter`, `Reddit`…: decides shape and colour; one that is not known gets a megaphone. */
  readonly network: string
  /** The name of the channel or network; never left out, since the glyph often stands alone. */
  readonly name: string
}

/** What comes with data must not become classes of ours. */
const WORD = /^[a-z]+$/

/** @param network where nothing is planned, people write it as it is called: the picture is the same */
export function glyphClass(network: string): string {
  const word = network.toLowerCase()
  return `channel channel-${WORD.test(word) ? word : 'other'}`
}

/** A picture of `networks.svg`: a file of its own, since a dozen logos weigh more than the calendar's whole keyboard. */
export function ChannelGlyph(props: ChannelGlyphProps) {
  return <span class={glyphClass(props.network)} role="img" aria-label={props.name} />
}
