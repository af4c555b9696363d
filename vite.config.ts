import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { emojiList } from './client/build/emoji.ts'
import { firstPageChunks } from './client/build/first-page-chunks.ts'
import { noChannel } from './client/build/left-out.ts'
import { licences } from './client/build/licences.ts'
import { livePage } from './client/build/live-page.ts'
import { frenchManifest } from './client/build/manifest.ts'
import { plainLogging } from './client/build/plain-logging.ts'
import { proofScript } from './client/build/proof-script.ts'
import { pwa } from './client/build/pwa.ts'
import { reminderWorker } from './client/build/reminder-worker.ts'
import { svgShapes } from './client/build/svg-shapes.ts'
import { trustedTemplates } from './client/build/trusted-templates.ts'

export default defineConfig({
  root: 'client',
  plugins: [
    plainLogging(),
    noChannel(),
    svgShapes(),
    emojiList(),
    proofScript(),
    trustedTemplates(),
    solid(),
    pwa,
    reminderWorker(),
    frenchManifest(),
    licences(),
    livePage(),
  ],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2024',
    // The relay names them in a header (server/src/routes/pages.ts): the first page's files had fifty bytes each for it.
    sourcemap: 'hidden',
    // What a part imports is on the first page already, or found when the part is read: a list of it beside each of forty
    // parts was a hundredth of the first page. Style sheets are found by nothing else.
    modulePreload: {
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: { output: { codeSplitting: { groups: firstPageChunks() } } },
  },
})
