import { VitePWA } from 'vite-plugin-pwa'
import { manifestIn } from './manifest.ts'

/** Keeps the whole app, both languages too, on the device: it starts without a network after the first visit. */
export const pwa = VitePWA({
  // `app/update/` registers it: a new version waits until it is asked for, and never reloads over unsaved work.
  registerType: 'prompt',
  injectRegister: false,
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,woff2}', 'manifest.fr.webmanifest'],
    globIgnores: ['screenshots/**'],
    navigateFallback: '/index.html',
    // What the relay answers is never kept or made up here; the pages for strangers are none of the app's.
    navigateFallbackDenylist: [
      /^\/(?:api|sync|live|enter|healthz|readyz|metrics)(?:[/?]|$)/,
      /\.txt$/,
    ],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
  manifest: manifestIn('en'),
})
