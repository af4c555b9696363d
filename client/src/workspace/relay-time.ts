import type { Environment } from './environment.ts'

/**
 * What time the relay says it is (ms since 1970), by the date on an answer of its; null when it does not answer. A device
 * whose own clock is a year ahead must erase nothing by it.
 */
export async function askRelayTime({
  fetch,
  origin,
}: Pick<Environment, 'fetch' | 'origin'>): Promise<number | null> {
  try {
    const answer = await fetch(`${origin}/api/session`, { cache: 'no-store' })
    // An answer that nobody reads is never over, and holds its connection.
    await answer.arrayBuffer()
    const at = Date.parse(answer.headers.get('date') ?? '')
    return Number.isNaN(at) ? null : at
  } catch {
    return null
  }
}
