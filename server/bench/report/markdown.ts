import type { Machine } from './machine.ts'
import type { Row } from './row.ts'

const HEAD = ['', 'bare', '@y/websocket-server 0.1.1', 'Hocuspocus 4.7', 'Ruche', 'target', 'met']

export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.what,
    row.bare,
    row.yWebsocket,
    row.hocuspocus,
    row.ruche,
    row.target,
    verdict(row.met),
  ])
  return markdownTable(HEAD, lines)
}

export function verdict(met: boolean | null): string {
  if (met === null) return 'not measured'
  return met ? 'yes' : '**no**'
}

export function markdownTable(
  head: readonly string[],
  lines: readonly (readonly string[])[],
): string {
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

export function machineLine({ cpu, cores, memoryGiB, system, node }: Machine, day: string): string {
  return `${day}. ${cpu}, ${cores} cores, ${memoryGiB} GiB; ${system}; Node ${node}.`
}

/** Puts `text` between the two comments that carry this name; throws when the page has none. */
export function between(page: string, name: string, text: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = page.indexOf(from)
  const end = page.indexOf(to)
  if (start < 0 || end < start) throw new Error(`the page has no place for "${name}"`)
  return `${page.slice(0, start + from.length)}\n\n${text}\n\n${page.slice(end)}`
}
