import { readFileSync } from 'node:fs'

/** What a test program wrote about its run; null when it came to no end. */
export function readReport<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
