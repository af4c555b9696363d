import type { Environment } from '#client/workspace/environment.ts'
import type { MediaDatabase } from './media-database.ts'

export interface Eraser {
  /** Resolves when it is written down that the relay has to erase this file of moderation. */
  add(hash: string): Promise<void>
  tryNow(): void
}

export interface EraserMeans {
  readonly workspace: string
  readonly database: MediaDatabase
  readonly environment: Pick<Environment, 'fetch' | 'origin'>
}

/** Has the relay erase files. What it has not answered yet is asked again when it is back, and at the next visit. */
export function createEraser({ workspace, database, environment }: EraserMeans): Eraser {
  const { fetch, origin } = environment

  /** False where it has to be asked again. */
  const eraseOne = async (hash: string): Promise<boolean> => {
    const address = `${origin}/api/workspaces/${workspace}/media/${hash}?kind=moderation`
    const response = await fetch(address, { method: 'DELETE', credentials: 'same-origin' })
    // It is gone, was never there, or this person may not erase any more.
    return response.ok || [400, 403, 404].includes(response.status)
  }
  const eraseAll = async (): Promise<void> => {
    for (const hash of await database.erasing())
      if (await eraseOne(hash)) await database.dropErasing(hash)
      else return
  }
  const tryNow = (): void => {
    eraseAll().catch(() => {
      // The network is away.
    })
  }
  tryNow()
  return { add: database.putErasing, tryNow }
}
