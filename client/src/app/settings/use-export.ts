import { useApp } from '#client/app/app-context.tsx'
import type { Workspace } from '#client/workspace/workspace.ts'

/** Hands the person a file with everything; resolves when the browser has it. */
export function useExport(workspace: Workspace): () => Promise<void> {
  const { browser } = useApp()
  return async () => {
    const { exportEverything, exportName } = await import('./export-everything.ts')
    const json = await exportEverything(workspace, browser.now())
    const day = new Date(browser.now()).toISOString().slice(0, 10)
    const name = exportName(workspace.settings().name, day)
    browser.download(name, new Blob([json], { type: 'application/json' }))
  }
}
