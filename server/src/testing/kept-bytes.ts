import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that a relay keeps in its data folder, file after file, as one text of bytes (latin1). */
export function keptBytes(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
    .join('')
}
