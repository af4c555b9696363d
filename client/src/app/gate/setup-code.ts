/** `#setup=CODE` → `CODE`; null when there is none. */
export function setupCodeIn(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get('setup') || null
}

/** Of what somebody pastes: the whole link, or its code alone. */
export function pastedSetupCode(text: string): string | null {
  const pasted = text.trim()
  const hash = pasted.indexOf('#')
  return hash < 0 ? pasted || null : setupCodeIn(pasted.slice(hash))
}
