import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const RUNS = ['package.json', 'server/src', 'shared/src', 'dist/client']

/** A copy of what runs, as on somebody's machine, so that a newer version can be put in its place. */
export interface Release {
  readonly folder: string
  /** Installs a version whose page calls itself `title`; the relay serves it from then on. */
  publish(title: string): void
  remove(): void
}

export function copyRelease(): Release {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-release-'))
  for (const part of RUNS) cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  const client = join(folder, 'dist/client')
  return {
    folder,
    publish(title) {
      // The worker lists every file with a mark of its content; another mark is another version.
      change(client, 'index.html', (page) =>
        page.replace(/<title>.*<\/title>/, `<title>${title}</title>`),
      )
      change(client, 'sw.js', (worker) =>
        worker.replace(/(url:"index\.html",revision:")[^"]*/, `$1${title.replaceAll(' ', '-')}`),
      )
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function change(client: string, name: string, act: (text: string) => string): void {
  const path = join(client, name)
  const before = readFileSync(path, 'utf8')
  const after = act(before)
  if (after === before) throw new Error(`Nothing to change was found in ${name}`)
  // What was compressed beforehand is the old version.
  for (const packed of globSync(`${name}.{br,gz}`, { cwd: client })) rmSync(join(client, packed))
  writeFileSync(path, after)
}
