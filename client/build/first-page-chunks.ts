import { fileURLToPath } from 'node:url'

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** Icons lie in one list, of which a page takes some: the bundler puts each where it is drawn. */
const ICON = '.svg?shapes'

const START = fileURLToPath(new URL('../src/app/main.ts', import.meta.url))

/**
 * Groups for the bundler that make the first page two files, what others wrote and what we did: they change at
 * different times, and thirty little files compress a tenth worse. What comes later is split as the bundler sees fit.
 */
export function firstPageChunks() {
  let firstPage: Set<string> | null = null
  const group = (name: string, fromLibrary: boolean) => (id: string, graph: ModuleGraph) => {
    firstPage ??= modulesOfFirstPage(graph)
    if (!firstPage.has(id) || id.endsWith(ICON)) return null
    return id.includes('node_modules') === fromLibrary ? name : null
  }
  return [
    { name: group('libraries', true), debugName: 'libraries', priority: 2 },
    { name: group('first-page', false), debugName: 'first page', priority: 1 },
  ]
}

/** Every module that the app's start imports, and what these import, as long as no `import()` is in between. */
function modulesOfFirstPage(graph: ModuleGraph): Set<string> {
  const found = new Set([START])
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  }
  return found
}
