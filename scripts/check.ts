// `npm run check`: everything that can be said about the code without running the tests.

import { badStyles } from './check/classes.ts'
import { firstPaint, MOST_BYTES } from './check/first-paint.ts'
import { badImports, describe } from './check/imports.ts'
import { badLinks } from './check/links.ts'
import { livePageBytes, MOST_LIVE_BYTES } from './check/live-page.ts'
import { badLocks, lockedPackages } from './check/lock-file.ts'
import { askForVulnerabilities } from './check/vulnerabilities.ts'
import { badWords } from './check/words.ts'
import { buildClient } from './lib/build-client.ts'
import { CLIENT_BUILD, packageProgram, ROOT } from './lib/paths.ts'
import { run, runNode } from './lib/run.ts'

/** What is wrong, ready to be shown; empty when nothing is. Or why it could not be found out, which fails nothing. */
type Check = () => Promise<string | { readonly skipped: string }>

const CHECKS = {
  types: () => program('typescript/bin/tsc', '-p', '.'),
  lint: () => program('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  'unused code and packages': () => program('knip/bin/knip.js', '--no-progress'),
  'import direction and cycles': async () => (await badImports(ROOT)).map(describe).join('\n'),
  'links of the documentation': async () => badLinks(ROOT).join('\n'),
  'style sheets': async () => badStyles(ROOT).join('\n'),
  words: async () => (await badWords(ROOT)).join('\n'),
  'where dependencies come from': async () => badLocks(ROOT).join('\n'),
  'known vulnerabilities': vulnerabilities,
  'size of the first page and of those for strangers': size,
} satisfies Record<string, Check>

let failed = false
for (const [name, check] of Object.entries<Check>(CHECKS)) {
  const began = performance.now()
  const problem = await check()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (typeof problem === 'object') {
    process.stdout.write(`– ${name}: NOT ASKED, because ${problem.skipped} (${seconds} s)\n`)
    continue
  }
  process.stdout.write(`${problem ? '✗' : '✓'} ${name} (${seconds} s)\n`)
  if (!problem) continue
  failed = true
  process.stdout.write(`${problem.trimEnd()}\n\n`)
}
process.exitCode = failed ? 1 : 0

async function program(path: string, ...args: string[]): Promise<string> {
  const { code, output } = await runNode([packageProgram(path), ...args], { output: 'quiet' })
  return code === 0 ? '' : output || `It ended with code ${code}.`
}

async function vulnerabilities(): ReturnType<Check> {
  // Whichever npm installs from here: a company's own knows its own packages.
  const { code, output: registry } = await run('npm', ['config', 'get', 'registry'], {
    output: 'quiet',
  })
  if (code !== 0) return { skipped: 'npm does not say which registry it uses' }
  const asked = await askForVulnerabilities(lockedPackages(ROOT), registry.trim())
  return asked.kind === 'answered' ? asked.known.join('\n') : { skipped: asked.why }
}

async function size(): Promise<string> {
  const built = await buildClient()
  if (!built.ok) return built.problem
  const { bytes, files } = firstPaint(CLIENT_BUILD)
  for (const page of ['live.html', 'enter.html'] as const) {
    const strangers = livePageBytes(CLIENT_BUILD, page)
    if (strangers > MOST_LIVE_BYTES)
      return `${page} takes ${strangers} bytes (gzipped); ${MOST_LIVE_BYTES} are allowed.`
  }
  if (bytes <= MOST_BYTES) return ''
  const list = files.map((file) => `  ${file.bytes} ${file.file}`).join('\n')
  return `The month needs ${bytes} bytes of JavaScript (gzipped); ${MOST_BYTES} are allowed.\n${list}`
}
