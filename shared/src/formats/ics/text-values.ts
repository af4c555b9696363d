/** Text as iCalendar writes it (RFC 5545, 3.3.11). */

export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN"])/g, (_, escaped: string) =>
    escaped === 'n' || escaped === 'N' ? '\n' : escaped,
  )
}

export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')
}

/** Members of a list, which commas separate unless they are escaped. */
export function splitTexts(value: string): string[] {
  const members = value.match(/(?:\\.|[^,\\])+/g) ?? []
  return members.map((member) => unescapeText(member))
}
