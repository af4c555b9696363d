import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { versions } from 'node:process'

export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGiB: number
  readonly system: string
  readonly node: string
}

/** Nothing that names the machine or whose it is. */
export function describeMachine(): Machine {
  const all = cpus()
  return {
    cpu: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${distribution()}${type()} ${release()}`,
    node: versions.node,
  }
}

function distribution(): string {
  try {
    const name = /^PRETTY_NAME="(.+)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
    return name ? `${name}, ` : ''
  } catch {
    return ''
  }
}
