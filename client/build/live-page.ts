import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import solid from 'vite-plugin-solid'
import { afterBuild } from './after-build.ts'
import { plainLogging } from './plain-logging.ts'
import { svgShapes } from './svg-shapes.ts'
import { trustedTemplates } from './trusted-templates.ts'

const CLIENT = fileURLToPath(new URL('..', import.meta.url))

/** For an audience, and for who takes part. */
const PAGES = ['live.html', 'enter.html']

/**
 * The words of one language with what they need, which would otherwise wait for the file that waits for them; and what voting
 * needs, for which who only looks does not wait.
 */
const LATER = /\/(?:i18n\/(?:fr|en|plural)|live\/(?:voting|ballot-view)|stage\/BallotPaper)\b/

/** In one file: otherwise what both parts use would be a third one, to be waited for before either. */
const isFirst = (id: string): boolean => !LATER.test(id)

/**
 * Builds the pages of strangers apart from the app, and from each other: in one build with it, they would load the files
 * that the app's first page is made of. After the service worker is written, which so keeps nothing of them: without the
 * relay there is nothing to look at.
 */
export function livePage(): Plugin {
  return afterBuild('ruche:live-page', async (folder) => {
    for (const page of PAGES) await buildPage(page, folder)
  })
}

async function buildPage(page: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: CLIENT,
    logLevel: 'error',
    publicDir: false,
    plugins: [plainLogging(), svgShapes(), trustedTemplates(), solid()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2024',
      sourcemap: true,
      // There is one file to begin with: nothing to load ahead, and what does that would be a hundredth of the page.
      modulePreload: false,
      rolldownOptions: {
        input: join(CLIENT, page),
        output: { codeSplitting: { groups: [{ name: page.slice(0, -5), test: isFirst }] } },
      },
    },
  })
}
