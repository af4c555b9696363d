import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import solid from 'vite-plugin-solid'
import { afterBuild } from './after-build.ts'
import { plainLogging } from './plain-logging.ts'
import { svgShapes } from './svg-shapes.ts'
import { trustedTemplates } from './trusted-templates.ts'

const CLIENT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Builds `live.html` apart from the app: in one build with it, the page for an audience would load the files that the
 * app's first page is made of. After the service worker is written, which so keeps nothing of it: without the relay
 * there is nothing to look at.
 */
export function livePage(): Plugin {
  return afterBuild('ruche:live-page', async (folder) => {
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
        rolldownOptions: { input: join(CLIENT, 'live.html') },
      },
    })
  })
}
