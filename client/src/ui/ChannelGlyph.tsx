import { shapeOfNetwork } from './network-shapes.ts'
import './ChannelGlyph.css'

export interface ChannelGlyphProps {
  /** `instagram`, `newsletter`…: decides shape and colour. */
  readonly network: string
  /** The name of the channel or network; never left out, since the glyph often stands alone. */
  readonly name: string
}

export function ChannelGlyph(props: ChannelGlyphProps) {
  const shape = () => shapeOfNetwork(props.network)
  return (
    <svg
      class={`channel channel-${shape().style}`}
      style={{ color: `var(--ch-${props.network}, var(--ink-2))` }}
      viewBox="0 0 24 24"
      role="img"
      aria-label={props.name}
      innerHTML={shape().shapes}
    />
  )
}
