import { readdirSync, readFileSync } from 'node:fs'

export interface Family {
  /** Of the processes that the root started, of those that they did, and of those among them that have ended. */
  readonly cpuMs: number
  /** Of those that still run. */
  readonly residentBytes: number
}

/** Linux counts CPU time in hundredths of a second, and memory in pages. */
const TICK_MS = 10
const PAGE_BYTES = 4096

/**
 * A relay may leave work to processes of its own, and that is part of what it costs. Read from `/proc`; nothing on a
 * system without it.
 */
export function descendants(root: number): Family {
  const all = processes()
  let cpuMs = (all.get(root)?.endedTicks ?? 0) * TICK_MS
  let residentBytes = 0
  const family = new Set([root])
  // A child has a larger number than its parent, unless the numbers began anew: go round until nobody is added.
  for (let before = 0; before !== family.size; ) {
    before = family.size
    for (const [pid, { parent }] of all) if (family.has(parent)) family.add(pid)
  }
  family.delete(root)
  for (const pid of family) {
    const found = all.get(pid)
    if (!found) continue
    cpuMs += (found.ownTicks + found.endedTicks) * TICK_MS
    residentBytes += found.pages * PAGE_BYTES
  }
  return { cpuMs, residentBytes }
}

interface Process {
  readonly parent: number
  readonly ownTicks: number
  /** Of its children that have ended. */
  readonly endedTicks: number
  readonly pages: number
}

function processes(): Map<number, Process> {
  const found = new Map<number, Process>()
  let names: string[] = []
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return found
  }
  for (const name of names) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1')
      // The program's name may hold anything; what follows is fields.
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number)
      const [, parent = 0] = fields
      found.set(Number(name), {
        parent,
        ownTicks: (fields[11] ?? 0) + (fields[12] ?? 0),
        endedTicks: (fields[13] ?? 0) + (fields[14] ?? 0),
        pages: fields[21] ?? 0,
      })
    } catch {
      // It has ended meanwhile.
    }
  }
  return found
}
