import { Facet } from '@codemirror/state'
import type * as Y from 'yjs'

/** Which text an editor shows, whether it is written in or only followed. */
export const shownText = Facet.define<Y.Text, Y.Text | null>({
  combine: (texts) => texts.at(-1) ?? null,
})
