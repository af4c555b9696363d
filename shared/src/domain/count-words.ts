const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’-](?=[\p{L}\p{N}]))*/gu

/** How many words a text has: letters and figures that stand together, so that an address is several and an emoji none. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}
