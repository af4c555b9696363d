import { fileURLToPath } from 'node:url'

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** Icons lie in one list, of which a page takes some: the bundler puts each where it is drawn. */
const ICON = '.svg?shapes'

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))
const START = source('app/main.ts')
/** What stands in the month's place on a phone. */
const AGENDA = source('features/calendar/agenda/Agenda.tsx')
/** What reads the documents stands alone: on a poor line it comes right after the first page, whatever else does not. */
const ENGINE = source('workspace/documents/document-engine.ts')
/** Not what speaks with the relay, which is to come soon after the first page. */
const PIECES = [source('ui/'), source('app/'), source('commands/'), source('features/')]

/**
 * Groups for the bundler that make the first page two files, what others wrote and what we did: they change at
 * different times, and thirty little files compress a tenth worse. A phone has one more. What several later parts draw
 * with is one file, too: the service worker asks for each on the first visit, and a request costs more than a kilobyte.
 */
export function firstPageChunks() {
  const firstPage = modulesFrom(START)
  const agenda = modulesFrom(AGENDA)
  const engine = modulesFrom(ENGINE)
  const first = (name: string, fromLibrary: boolean) => (id: string, graph: ModuleGraph) => {
    if (!firstPage(graph).has(id) || id.endsWith(ICON)) return null
    return id.includes('node_modules') === fromLibrary ? name : null
  }
  const onPhone = (id: string, graph: ModuleGraph) =>
    agenda(graph).has(id) && !id.endsWith(ICON) ? 'agenda' : null
  const inEngine = (id: string, graph: ModuleGraph) =>
    engine(graph).has(id) ? 'document-engine' : null
  const piece = (id: string) => (PIECES.some((path) => id.startsWith(path)) ? 'pieces' : null)
  return [
    { name: first('libraries', true), debugName: 'libraries', priority: 3 },
    { name: first('first-page', false), debugName: 'first page', priority: 2 },
    { name: inEngine, debugName: 'document engine', priority: 1 },
    { name: onPhone, debugName: 'agenda', priority: 1 },
    { name: piece, debugName: 'pieces', minShareCount: 2 },
  ]
}

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
