/**
 * A cell that begins like a formula is run as one by spreadsheets. An apostrophe in front of it makes it text there, and is
 * taken away again when the file comes back; a cell that has such an apostrophe of its own gets another.
 */
const RUNS = /^'*[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/

export function guardCell(text: string): string {
  return RUNS.test(text) ? `'${text}` : text
}

export function unguardCell(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text
}
