import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeMachine, type Machine } from './machine.ts'
import { between, machineLine, table } from './markdown.ts'
import type { Results } from './results.ts'
import type { Row } from './row.ts'

const DOCS = join(import.meta.dirname, '..', '..', '..', 'docs')
const PAGE = join(DOCS, 'benchmarks.md')
const DATA = join(DOCS, 'benchmarks.json')

export interface Part {
  readonly rows: readonly Row[]
  readonly results: Results
}

interface Published extends Part {
  readonly day: string
  readonly machine: Machine
}

/** Replaces the parts that were measured, in the page and in the file for programs; the others stay. */
export function publish(parts: Readonly<Record<string, Part>>): void {
  const data: Record<string, Published> = existsSync(DATA)
    ? JSON.parse(readFileSync(DATA, 'utf8'))
    : {}
  let page = readFileSync(PAGE, 'utf8')
  const day = new Date().toISOString().slice(0, 10)
  const machine = describeMachine()
  for (const [name, part] of Object.entries(parts)) {
    data[name] = { day, machine, ...part }
    page = between(page, name, `${machineLine(machine, day)}\n\n${table(part.rows)}`)
  }
  writeFileSync(PAGE, page)
  writeFileSync(DATA, `${JSON.stringify(data, null, 2)}\n`)
}
