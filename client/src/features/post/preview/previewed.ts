import type { Look } from './looks.ts'
import type { PreviewMedia } from './preview-media.ts'
import type { PreviewText } from './preview-text.ts'

/** Everything that a card shows. */
export interface Previewed {
  readonly network: string
  readonly look: Look
  /** The account that it comes from. */
  readonly name: string
  /** As its network writes it, without the sign in front. */
  readonly handle: string
  /** When it goes out, or now. */
  readonly when: string
  readonly title: string
  readonly text: PreviewText
  readonly media: PreviewMedia
  readonly card: { readonly domain: string; readonly path: string } | null
}
