/**
 * Whether a text that was pasted or dropped with files only says what they are called or where they lie, as a file manager
 * does. Cells of a spreadsheet or a page of a text bring a picture of themselves, and are more than that.
 */
export function isAboutFiles(text: string, files: readonly File[]): boolean {
  const isAbout = (line: string): boolean =>
    /^file:/i.test(line) ||
    (!/^https?:/i.test(line) && files.some(({ name }) => line.endsWith(name)))
  return text.split(/[\r\n]+/).every((line) => line.trim() === '' || isAbout(line.trim()))
}
