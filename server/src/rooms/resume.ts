/**
 * What our own client says of itself when it connects (`RESUME_PARAMETER`): it holds everything up to a sequence
 * number, or nothing at all. A stock client says nothing.
 */
export type Resume =
  | { readonly kind: 'stock' }
  | { readonly kind: 'new' }
  | { readonly kind: 'from'; readonly generation: string; readonly seq: number }

const STOCK: Resume = { kind: 'stock' }
/** What cannot be read means no more than `new` without the promise that nothing is held: a full exchange. */
const UNREADABLE: Resume = { kind: 'from', generation: '', seq: 0 }

export function parseResume(parameter: string | null): Resume {
  if (parameter === null) return STOCK
  if (parameter === 'new') return { kind: 'new' }
  const dot = parameter.lastIndexOf('.')
  const generation = parameter.slice(0, Math.max(dot, 0))
  const seq = Number(parameter.slice(dot + 1))
  if (generation === '' || !Number.isSafeInteger(seq) || seq < 0) return UNREADABLE
  return { kind: 'from', generation, seq }
}
