import type { Awareness } from 'y-protocols/awareness'

/**
 * One part of what this device tells in a document, beside the others: where its person is (`here`), where they write
 * (`caret`), that it could write what guests see (`projects`). Null takes it back.
 */
export function tellPart(
  awareness: Awareness,
  part: 'here' | 'caret' | 'projects',
  value: object | true | null,
): void {
  const { [part]: _, ...rest } = awareness.getLocalState() ?? {}
  const next = value === null ? rest : { ...rest, [part]: value }
  awareness.setLocalState(Object.keys(next).length === 0 ? null : next)
}
