const BEGIN = '\u2068'
const END = '\u2069'

/** Marks a name inside a sentence that `Said` shows. */
export function isolated(name: string): string {
  const plain = name.replaceAll(BEGIN, '').replaceAll(END, '')
  return plain && `${BEGIN}${plain}${END}`
}

/** The pieces of such a sentence, in order. */
export function piecesOf(
  sentence: string,
): readonly { readonly text: string; readonly isName: boolean }[] {
  return sentence
    .split(/\u2068([^\u2069]*)\u2069/)
    .map((text, index) => ({ text, isName: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
