import { type DocumentKind, isId, parseDocumentName } from '#shared/protocol/names.ts'

/** What a path of ours asks for (R1). */
export interface SyncTarget {
  readonly workspace: string
  readonly document: string
  /** Null when either name is none of our grammar's (R2): such a thing is nowhere. */
  readonly kind: DocumentKind | null
}

const PATH = /^\/sync\/([^/]*)\/([^/]*)$/
const PATHS_REMEMBERED = 10_000

/**
 * Reads paths, and gives the same object for the same path: what a thousand connections to one document keep of it is then
 * kept once.
 */
export function createSyncTargets(): (path: string) => SyncTarget | null {
  const known = new Map<string, SyncTarget>()
  return (path) => {
    const before = known.get(path)
    if (before) return before
    // A copy: the path may be a piece of a long address, which would be kept with it.
    const own = Buffer.from(path).toString()
    const target = read(own)
    if (!target?.kind) return target
    if (known.size >= PATHS_REMEMBERED) known.clear()
    known.set(own, target)
    return target
  }
}

function read(path: string): SyncTarget | null {
  const [, workspace, document] = PATH.exec(path) ?? []
  if (workspace === undefined || document === undefined) return null
  const kind = isId(workspace) ? (parseDocumentName(document)?.kind ?? null) : null
  return { workspace, document, kind }
}
