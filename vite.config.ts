import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { firstPageChunks } from './client/build/first-page-chunks.ts'
import { licences } from './client/build/licences.ts'
import { frenchManifest } from './client/build/manifest.ts'
import { plainLogging } from './client/build/plain-logging.ts'
import { pwa } from './client/build/pwa.ts'
import { svgShapes } from './client/build/svg-shapes.ts'
import { trustedTemplates } from './client/build/trusted-templates.ts'

export default defineConfig({
  root: 'client',
  plugins: [
    plainLogging(),
    svgShapes(),
    trustedTemplates(),
    solid(),
    pwa,
    frenchManifest(),
    licences(),
  ],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2024',
    sourcemap: true,
    rolldownOptions: { output: { codeSplitting: { groups: firstPageChunks() } } },
  },
})
