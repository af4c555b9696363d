import type { Browser } from '#client/app/browser.ts'
import type { Opened } from '#client/workspace/sharing/look-in.ts'
import { bytesOf } from './base64.ts'

/**
 * What an audience has to ask before its socket opens. Read by hand: what reads the relay's answers elsewhere would be a
 * tenth of this page.
 */
export async function openByLink(
  browser: Pick<Browser, 'fetch'>,
  secret: string,
  again: boolean,
): Promise<Opened> {
  try {
    const response = await browser.fetch('/api/shares/open', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret, again }),
    })
    const answer: unknown = await response.json()
    if (response.ok && isOpened(answer)) {
      const { workspace, document, share } = answer
      const shown = answer.shown.map(bytesOf)
      return { kind: 'open', workspace, document, name: share.name, link: share.id, shown }
    }
    return { kind: isOver(answer) ? 'over' : 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  }
}

interface Answer {
  readonly workspace: string
  readonly document: string
  readonly share: { readonly id: string; readonly name: string }
  /** Base64. */
  readonly shown: readonly string[]
}

function isOpened(answer: unknown): answer is Answer {
  const { workspace, document, share, shown } = fieldsOf(answer)
  return (
    typeof workspace === 'string' &&
    typeof document === 'string' &&
    typeof fieldsOf(share).name === 'string' &&
    typeof fieldsOf(share).id === 'string' &&
    Array.isArray(shown) &&
    shown.every((one) => typeof one === 'string')
  )
}

/** A proxy or a hotel's sign-in page answers in the relay's place, in its own words. */
function isOver(answer: unknown): boolean {
  const { code } = fieldsOf(fieldsOf(answer).error)
  return code === 'unknown-share' || code === 'invalid'
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
