/** An address that may be shown as a link, or null: a file can hold `javascript:` as well as a word. */
export function linkOf(text: string): string | null {
  const trimmed = text.trim()
  if (/^https?:\/\/\S+$/i.test(trimmed)) return trimmed.slice(0, LONGEST)
  if (/^www\.[^\s.]+\.\S+$/i.test(trimmed)) return `https://${trimmed}`.slice(0, LONGEST)
  return null
}

/** A link that Ruche wrote itself, whatever a person typed there; but never one that runs. */
export function ownLink(text: string): string | null {
  if (text === '' || /^\s*(?:javascript|data|vbscript):/i.test(text)) return null
  return text
}

const LONGEST = 4_000
