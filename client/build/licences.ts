import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** Carried without being imported by a module: the fonts, and the logos that `scripts/make-icons.ts` copies. */
const ALSO = [
  '@fontsource-variable/inter',
  '@fontsource-variable/bricolage-grotesque',
  'simple-icons',
]

/** Whose work is in modules of our own, with the licence that stands beside them. */
const TAKEN_IN = [
  {
    title:
      'twitter-text 3.1.0 (Apache-2.0): what is an address, and the top-level domains. Changed.',
    licence: 'shared/src/domain/networks/twitter-text.LICENSE',
  },
]

/** Writes `third-party.txt`: the licence of every package whose work the app carries, as most of them ask for. */
export function licences(): Plugin {
  return {
    name: 'ruche:licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : [],
      )
      const folders = new Set([
        ...modules.flatMap((id) => packageFolder(id) ?? []),
        ...ALSO.map((name) => join(import.meta.dirname, '..', '..', 'node_modules', name)),
      ])
      const texts = [...[...folders].map(licenceOf), ...TAKEN_IN.map(licenceTakenIn)].sort()
      this.emitFile({
        type: 'asset',
        fileName: 'third-party.txt',
        source: [...new Set(texts)].join(`\n${'-'.repeat(80)}\n\n`),
      })
    },
  }
}

function packageFolder(id: string): string | null {
  if (!id.includes('node_modules')) return null
  let folder = dirname(id.replace(/^\0/, ''))
  while (!isPackage(folder)) {
    const above = dirname(folder)
    if (above === folder) return null
    folder = above
  }
  return folder
}

/** Some packages have further package.json files inside, which only say how to read the code. */
function isPackage(folder: string): boolean {
  const file = join(folder, 'package.json')
  return existsSync(file) && readPackage(file).version !== undefined
}

function readPackage(file: string): { name?: string; version?: string; license?: string } {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function licenceOf(folder: string): string {
  const { name, version, license } = readPackage(join(folder, 'package.json'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`
}

function licenceTakenIn({ title, licence }: (typeof TAKEN_IN)[number]): string {
  const text = readFileSync(join(import.meta.dirname, '..', '..', licence), 'utf8')
  return `${title}\n\n${text.trim()}\n`
}
