import { type Component, createContext, useContext } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { Prose } from '#client/workspace/workspace.ts'

export interface SharedTextProps {
  readonly prose: Prose
  /** Id of what names it. */
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly placeholder: string
  /** For the spell checker; what is not said is the page's. */
  readonly language?: string | undefined
  readonly readOnly: boolean
  /** Lines that there is room for from the start. */
  readonly rows: number
  /** On a single line, of at most so many characters. */
  readonly line?: number | undefined
  readonly autofocus?: boolean | undefined
  readonly after: Environment['after']
  readonly handle?: ((handle: SharedTextHandle) => void) | undefined
  /** This person has written so many words more in it since the last time, or fewer. */
  readonly signed: (words: number) => void
  /** Ctrl or Cmd with Enter. */
  readonly advance?: (() => void) | undefined
}

/** What is done to such an editor from beside it. */
export interface SharedTextHandle {
  /** At the caret, in the place of what is selected; the caret stays behind it. */
  insert(text: string): void
}

/**
 * The one editor of texts that several people write at once, with the carets of colleagues: a part of posts, lent to the others
 * by whatever frames them.
 */
export const SharedTextContext = createContext<Component<SharedTextProps>>()

export function useSharedText(): Component<SharedTextProps> {
  const Text = useContext(SharedTextContext)
  if (!Text) throw new Error('Nothing lends the editor of shared texts here')
  return Text
}
