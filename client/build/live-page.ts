import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import solid from 'vite-plugin-solid'
import { afterBuild } from './after-build.ts'
import { bundleWorker } from './bundle-worker.ts'
import { noAwareness, noChannel } from './left-out.ts'
import { plainLogging } from './plain-logging.ts'
import { svgShapes } from './svg-shapes.ts'
import { trustedTemplates } from './trusted-templates.ts'

const CLIENT = fileURLToPath(new URL('..', import.meta.url))
const WORKER = join(CLIENT, 'src/worker/live.ts')

/** For an audience, and for who takes part. */
const PAGES = ['live.html', 'enter.html']

/** How the names of their own files end. */
const PAGE = '-page'

/**
 * The words of one language with what they need, which would otherwise wait for the file that waits for them; and what voting
 * needs, for which who only looks does not wait.
 */
const LATER =
  /\/(?:i18n\/(?:fr|en)|live\/(?:voting|ballot-view|ask-ballot)|stage\/BallotPaper|ui\/QrCode|uqr)\b/

/** What asks the relay before the page itself has come. */
const BEFORE =
  /\/live\.html|\/(?:live\/(?:start|open-by-link|base64)|i18n\/language|preload-helper)\b/

/**
 * Builds the pages of strangers apart from the app, and from each other: in one build with it, they would load the files
 * that the app's first page is made of. After the app's service worker is written, which so keeps nothing of them; the page
 * for an audience has its own.
 */
export function livePage(): Plugin {
  return afterBuild('ruche:live-page', async (folder) => {
    const built = new Map<string, readonly string[]>()
    for (const page of PAGES) built.set(page, await buildPage(page, folder))
    await writeWorker(built.get('live.html') ?? [], folder)
  })
}

async function writeWorker(files: readonly string[], folder: string): Promise<void> {
  const html = readFileSync(join(folder, 'live.html'), 'utf8')
  const version = createHash('sha256').update(html).digest('hex').slice(0, 16)
  const paths = files.filter((file) => /\.(?:js|css)$/.test(file)).map((file) => `/${file}`)
  const code = await bundleWorker(WORKER, {
    LIVE_BUILD: JSON.stringify({ files: paths.toSorted(), version }),
  })
  writeFileSync(join(folder, 'live-worker.js'), code)
}

/** Resolves with the names of its files. */
async function buildPage(page: string, folder: string): Promise<readonly string[]> {
  const name = page.slice(0, -'.html'.length)
  const result = await build({
    configFile: false,
    root: CLIENT,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      plainLogging(),
      noChannel(),
      noAwareness(),
      svgShapes(),
      trustedTemplates(),
      solid(),
      fetchedAhead(),
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2024',
      sourcemap: true,
      // The page's one file is named by its HTML: what looks for others would be a hundredth of it.
      modulePreload: false,
      // Of both: a style sheet that the first of them did not name would come after the second.
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(CLIENT, page),
        output: {
          codeSplitting: {
            groups: [
              ...(name === 'live' ? [{ name, test: BEFORE, priority: 1 }] : []),
              // In one file: otherwise what both parts use would be a third one, to be waited for before either.
              { name: `${name}${PAGE}`, test: (id) => !LATER.test(id) },
            ],
          },
        },
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error(`${page} was not built`)
  return output.output.map(({ fileName }) => fileName)
}

/** The words of one language that a page begins with. */
const WORDS = /\/i18n\/(?:fr|en)\/(?:stage|enter)\.ts$/

/**
 * Names in its HTML what a page needs where a smaller file comes before it: all of it is on its way at once. The words of both
 * languages, since a second of them costs less than a way to the relay and back to learn which.
 */
function fetchedAhead(): Plugin {
  return {
    name: 'ruche:fetched-ahead',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        return Object.values(bundle)
          .filter((file) => file.type === 'chunk')
          .filter(({ isEntry }) => !isEntry)
          .filter(
            ({ name, moduleIds }) => name.endsWith(PAGE) || moduleIds.some((id) => WORDS.test(id)),
          )
          .filter(({ fileName }) => !html.includes(fileName))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head' as const,
          }))
      },
    },
  }
}
