/**
 * Several names in one cell: `a, b`, `a | b`, `a; b`, `["a", "b"]`, `#a #b`, one a line. A name in quotation marks is one name
 * whatever is in it, and comes back to the character.
 */
export function splitList(cell: string): string[] {
  const text = cell.trim().replace(/^\[(.*)\]$/s, '$1')
  const names = text.startsWith('#') && !/[,;|\n]/.test(text) ? text.split(/\s+/) : split(text)
  const kept: string[] = []
  for (const name of names) {
    const bare = name.startsWith('#') && !/\s/.test(name) ? name.slice(1) : name
    const whole = unquoted(bare)
    if (whole !== '' && !kept.includes(whole)) kept.push(whole)
  }
  return kept
}

function split(text: string): string[] {
  const outside = text.replace(/"(?:[^"]|"")*"/g, '')
  const separator = ['\n', '|', ';', ','].find((one) => outside.includes(one)) ?? ','
  const names: string[] = []
  let name = ''
  let quoted = false
  for (const sign of text) {
    if (sign === '"') quoted = !quoted
    if (sign === separator && !quoted) {
      names.push(name.trim())
      name = ''
    } else name += sign
  }
  names.push(name.trim())
  return names
}

function unquoted(name: string): string {
  const double = /^"(.*)"$/s.exec(name)
  if (double) return (double[1] ?? '').replaceAll('""', '"')
  return /^'([^']*)'$/.exec(name)?.[1] ?? name
}

/** The counterpart: what `splitList` reads as exactly these names. */
export function joinList(names: readonly string[]): string {
  return names.map(quotedIfNeeded).join(', ')
}

function quotedIfNeeded(name: string): string {
  const plain = name.trim() === name && !/[",;|\n[\]#']/.test(name)
  return plain ? name : `"${name.replaceAll('"', '""')}"`
}
