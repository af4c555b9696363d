import { isObject } from '#client/workspace/is-object.ts'

/** What a device shows outside of Ruche; also what a sealed message holds. */
export interface Note {
  readonly title: string
  readonly body: string
  /** Where a click leads, within Ruche. */
  readonly path: string
  /** Two of one tag are shown once. */
  readonly tag: string
}

/** Null for what is none, or leads out of Ruche. */
export function readNote(text: string): Note | null {
  try {
    const value: Partial<Record<keyof Note, unknown>> = JSON.parse(text)
    const { title, body, path, tag } = value
    if (typeof title !== 'string' || typeof body !== 'string') return null
    if (typeof path !== 'string' || typeof tag !== 'string') return null
    return isOwnPath(path) ? { title, body, path, tag } : null
  } catch {
    return null
  }
}

/** `//elsewhere` and `/\elsewhere` are addresses of others. */
function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])/.test(path)
}

export function writeNote({ title, body, path, tag }: Note): string {
  return JSON.stringify({ title, body, path, tag })
}

/** What the worker tells a page, so that it goes there without being loaded anew. */
export interface GoTo {
  readonly type: 'ruche:go-to'
  readonly path: string
}

export function readGoTo(data: unknown): string | null {
  if (!isObject(data)) return null
  const { type, path } = data
  return type === 'ruche:go-to' && typeof path === 'string' && isOwnPath(path) ? path : null
}
