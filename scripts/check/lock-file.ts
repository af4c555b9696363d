import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of ours with a lock file of its own. */
const PLACES = ['.', 'server/bench/peers']
/** What may run a script when it is installed: `node` brings the Node that everything runs on. */
const MAY_RUN_SCRIPTS: Readonly<Record<string, readonly string[]>> = { '.': ['node'] }

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/
const ENTRY = /^ {2}'?((?:@[\w.-]+\/)?[\w.-]+)@([^':(]+)'?:$/
const FROM_THE_REGISTRY = /^ {4}resolution: \{integrity: sha512-[\w+/]{86}==\}$/

export interface Locked {
  readonly name: string
  readonly version: string
}

/** What in the dependencies comes from elsewhere than the registry, is not held by a checksum, or may run when installed. */
export function badLocks(root: string): string[] {
  return PLACES.flatMap((place) => {
    const read = (file: string) => readFileSync(join(root, place, file), 'utf8')
    const at = (problem: string) => (place === '.' ? problem : `${place}: ${problem}`)
    const allowed = MAY_RUN_SCRIPTS[place] ?? []
    return [
      ...lockProblems(read('pnpm-lock.yaml')),
      ...manifestProblems(read('package.json')),
      ...scriptProblems(read('pnpm-workspace.yaml'), allowed),
      ...(existsSync(join(root, place, '.npmrc')) ? ['.npmrc: can name another registry'] : []),
    ].map(at)
  })
}

export function lockedPackages(root: string): Locked[] {
  return PLACES.flatMap((place) =>
    entriesOf(readFileSync(join(root, place, 'pnpm-lock.yaml'), 'utf8')).flatMap(({ key }) => {
      const [, name, version] = ENTRY.exec(key) ?? []
      return name && version ? [{ name, version }] : []
    }),
  )
}

export function lockProblems(lock: string): string[] {
  const entries = entriesOf(lock)
  if (entries.length === 0) return ['pnpm-lock.yaml: it names no packages']
  return entries.flatMap(({ key, resolution }) => {
    const [, name, version = ''] = ENTRY.exec(key) ?? []
    const named = name ?? key.trim()
    if (!name || !EXACT.test(version)) return [`${named}: does not come from the registry`]
    return FROM_THE_REGISTRY.test(resolution)
      ? []
      : [`${named}: has no checksum of the registry's, but ${resolution.trim() || 'nothing'}`]
  })
}

export function manifestProblems(manifest: string): string[] {
  const { dependencies = {}, devDependencies = {} }: Manifest = JSON.parse(manifest)
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, wanted]) => !EXACT.test(wanted))
    .map(([name, wanted]) => `${name}: is wanted as "${wanted}", which is no exact version`)
}

export function scriptProblems(settings: string, allowed: readonly string[]): string[] {
  const [, list = ''] = /^allowBuilds:\n((?: {2}.+\n?)*)/m.exec(settings) ?? []
  const lines = [...list.matchAll(/^ {2}'?([^':]+)'?: (\w+)$/gm)]
  const running = lines.filter(([, , may]) => may !== 'false').map(([, name = '']) => name)
  const open = /dangerouslyAllowAllBuilds|onlyBuiltDependencies/.test(settings)
  return [
    ...running
      .filter((name) => !allowed.includes(name))
      .map((name) => `${name}: may run a script when it is installed, and is not on the list`),
    ...(open ? ['pnpm-workspace.yaml: lets packages run scripts past the list'] : []),
  ]
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** The section `packages`: one key a package, and the line that says where it comes from. */
function entriesOf(lock: string): { readonly key: string; readonly resolution: string }[] {
  const section = lock.split(/^packages:\n/m)[1]?.split(/^\S/m)[0] ?? ''
  const lines = section.split('\n')
  return lines.flatMap((key, at) => {
    if (!/^ {2}\S/.test(key)) return []
    const rest = lines.slice(at + 1)
    const end = rest.findIndex((line) => /^ {2}\S/.test(line))
    const own = end < 0 ? rest : rest.slice(0, end)
    return [{ key, resolution: own.find((line) => line.startsWith('    resolution:')) ?? '' }]
  })
}
