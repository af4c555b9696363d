import type { Memory } from '#client/app/memory.ts'
import type { KeptLook, SeenLast } from '#client/workspace/sharing/look-in.ts'
import { fieldsOf } from '#shared/domain/events/stage-value.ts'
import { bytesOf, textOf } from './base64.ts'

/**
 * What was seen last by a link, for a page that is loaded anew while the network is gone. In the tab and nowhere else: what a
 * team takes off is to be on no telephone tomorrow.
 */
export function keepLook(memory: Memory, secret: string): KeptLook {
  return {
    get() {
      const kept = fieldsIn(memory.get())
      return kept.secret === secret ? seenIn(kept) : null
    },
    put({ shown, ...seen }) {
      memory.set(JSON.stringify({ ...seen, shown: shown.map(textOf), secret }))
    },
    drop: () => memory.set(null),
  }
}

function seenIn(kept: Readonly<Record<string, unknown>>): SeenLast | null {
  const { workspace, document, name, link, shown, heardAt } = kept
  return typeof workspace === 'string' &&
    typeof document === 'string' &&
    typeof name === 'string' &&
    typeof link === 'string' &&
    typeof heardAt === 'number' &&
    Array.isArray(shown)
    ? { workspace, document, name, link, heardAt, shown: shown.map((one) => bytesOf(String(one))) }
    : null
}

function fieldsIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(text ?? 'null'))
  } catch {
    return {}
  }
}
