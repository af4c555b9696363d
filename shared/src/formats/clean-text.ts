/** Control characters that no text needs; tabs and line feeds stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** One kind of line end, no control characters. */
export function cleanText(text: string): string {
  return text.replace(/\r+\n?/g, '\n').replace(CONTROLS, '')
}

/** For a field of one line: white space folded. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
