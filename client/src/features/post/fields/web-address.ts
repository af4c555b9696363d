/** Null for what is no address of the web. */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text.trim())) return null
  const url = new URL(text.trim())
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}
