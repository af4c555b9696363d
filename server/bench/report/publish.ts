import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeMachine } from './machine.ts'
import { between, machineLine } from './markdown.ts'
import type { Results } from './results.ts'

const DOCS = join(import.meta.dirname, '..', '..', '..', 'docs')
const PAGE = join(DOCS, 'benchmarks.md')
const DATA = join(DOCS, 'benchmarks.json')

/** What was measured of the relay, or of the client. */
export interface Part {
  readonly table: string
  readonly rows: readonly unknown[]
  readonly results: Results
}

/** Replaces one part in the page and in the file for programs; the others stay. */
export function publish(name: string, { table, rows, results }: Part): void {
  const day = new Date().toISOString().slice(0, 10)
  const machine = describeMachine()
  const data: Record<string, unknown> = existsSync(DATA)
    ? JSON.parse(readFileSync(DATA, 'utf8'))
    : {}
  data[name] = { day, machine, rows, results }
  writeFileSync(DATA, `${JSON.stringify(data, null, 2)}\n`)
  writePage(name, `${machineLine(machine, day)}\n\n${table}`)
}

/** Puts what was seen on this machine today into the page alone. */
export function publishText(name: string, text: string): void {
  const day = new Date().toISOString().slice(0, 10)
  writePage(name, `${machineLine(describeMachine(), day)}\n\n${text}`)
}

function writePage(name: string, text: string): void {
  writeFileSync(PAGE, between(readFileSync(PAGE, 'utf8'), name, text))
}
