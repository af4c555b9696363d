import { marksIn } from '#shared/domain/networks/marks.ts'

/** What is pasted into a network. */
export interface OutgoingText {
  readonly text: string
  /** The link of the post did not stand in the text, and was put at its end. */
  readonly added: boolean
}

/**
 * A text with the link of its post, as it goes out on one channel: where it stands in the text it is the one that says
 * where its readers come from, and where it does not, it comes below.
 *
 * @param link as it stands in the post; empty for none
 * @param tracked the same for this channel: see tracked-link.ts
 */
export function outgoingText(text: string, link: string, tracked: string): OutgoingText {
  if (link === '') return { text, added: false }
  const own = bare(link)
  const standing = marksIn(text).filter(
    (mark) => mark.kind === 'link' && (bare(mark.text) === own || mark.text === tracked),
  )
  if (standing.length === 0) {
    const before = text.trimEnd()
    return { text: before === '' ? tracked : `${before}\n\n${tracked}`, added: true }
  }
  const pieces: string[] = []
  let after = 0
  for (const { start, end } of standing) {
    pieces.push(text.slice(after, start), tracked)
    after = end
  }
  return { text: pieces.join('') + text.slice(after), added: false }
}

/** As it is compared: somebody wrote it without its beginning, or with a slash more. */
function bare(address: string): string {
  return address.replace(/^https?:\/\//i, '').replace(/\/$/, '')
}
