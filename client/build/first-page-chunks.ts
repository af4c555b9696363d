import { fileURLToPath } from 'node:url'

interface ModuleGraph {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly code: string | null } | null
}

/** Icons lie in one list, of which a page takes some: the bundler puts each where it is drawn. */
const ICON = '.svg?shapes'

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))
const START = source('app/main.ts')
const ICONS = source('ui/icons.ts')
const LISTED = /default as (\w+) } from ["'].*\/(.*?)["']/g
const TAKEN = /import \{([^}]*)\} from ["'][^"']*\/icons\.ts["']/g
/** What stands in the month's place on a phone. */
const AGENDA = source('features/calendar/agenda/Agenda.tsx')
/** What reads the documents stands alone: on a poor line it comes right after the first page, whatever else does not. */
const ENGINE = source('workspace/documents/document-engine.ts')
/** Nor does what speaks with the relay wait for pages that nobody has opened. */
const LINK = source('workspace/documents/relay-link.ts')
const PIECES = ['ui/', 'app/', 'commands/', 'features/', 'workspace/', '../../shared/src/'].map(
  source,
)

/**
 * Groups for the bundler that make the first page two files, what others wrote and what we did: they change at
 * different times, and thirty little files compress a tenth worse. A phone has one more. What several later parts draw
 * and reckon with is one file, too, the icons of the first page left out: fifty requests less before all is there, and
 * one costs more than a kilobyte.
 */
export function firstPageChunks() {
  const firstPage = modulesFrom(START)
  const agenda = modulesFrom(AGENDA)
  const drawnFirst = iconsDrawnBy(firstPage)
  const engine = modulesFrom(ENGINE)
  const link = modulesFrom(LINK)
  const first = (name: string, fromLibrary: boolean) => (id: string, graph: ModuleGraph) => {
    if (!firstPage(graph).has(id) || id.endsWith(ICON)) return null
    return id.includes('node_modules') === fromLibrary ? name : null
  }
  const onPhone = (id: string, graph: ModuleGraph) =>
    agenda(graph).has(id) && !id.endsWith(ICON) ? 'agenda' : null
  const inEngine = (id: string, graph: ModuleGraph) =>
    engine(graph).has(id) ? 'document-engine' : null
  const inLink = (id: string, graph: ModuleGraph) => (link(graph).has(id) ? 'relay-link' : null)
  const piece = (id: string, graph: ModuleGraph) => {
    const isPiece = id.endsWith(ICON)
      ? !drawnFirst(graph).has(fileOf(id))
      : PIECES.some((path) => id.startsWith(path))
    return isPiece ? 'pieces' : null
  }
  return [
    { name: first('libraries', true), debugName: 'libraries', priority: 3 },
    { name: first('first-page', false), debugName: 'first page', priority: 2 },
    { name: inEngine, debugName: 'document engine', priority: 1 },
    { name: inLink, debugName: 'relay link', priority: 1 },
    { name: onPhone, debugName: 'agenda', priority: 1 },
    { name: piece, debugName: 'pieces', minShareCount: 2 },
  ]
}

/** The files of the icons that some modules take from the list, which imports all of them. */
function iconsDrawnBy(
  modules: (graph: ModuleGraph) => ReadonlySet<string>,
): (graph: ModuleGraph) => ReadonlySet<string> {
  let found: Set<string> | null = null
  return (graph) => {
    if (found) return found
    const codeOf = (id: string) => graph.getModuleInfo(id)?.code ?? ''
    const files = new Map<string, string>()
    for (const [, name = '', file = ''] of codeOf(ICONS).matchAll(LISTED)) files.set(name, file)
    found = new Set()
    for (const id of modules(graph)) {
      for (const [, names = ''] of codeOf(id).matchAll(TAKEN)) {
        for (const name of names.split(',')) found.add(files.get(name.trim()) ?? '')
      }
    }
    return found
  }
}

const fileOf = (id: string) => id.slice(id.lastIndexOf('/') + 1)

/** A module, every one that it imports, and what these import, as long as no `import()` is in between. */
function modulesFrom(start: string): (graph: ModuleGraph) => ReadonlySet<string> {
  let found: Set<string> | null = null
  return (graph) => {
    if (found) return found
    found = new Set([start])
    for (const id of found) {
      for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
    }
    return found
  }
}
