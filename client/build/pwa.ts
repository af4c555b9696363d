import { VitePWA } from 'vite-plugin-pwa'

/** Keeps the whole app, both languages too, on the device: it starts without a network after the first visit. */
export const pwa = VitePWA({
  // `app/update/` registers it: a new version waits until it is asked for, and never reloads over unsaved work.
  registerType: 'prompt',
  injectRegister: false,
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
    globIgnores: ['screenshots/**'],
    navigateFallback: '/index.html',
    // What the relay answers is never kept or made up here.
    navigateFallbackDenylist: [/^\/(?:api|sync|healthz|readyz|metrics)(?:\/|$)/, /\.txt$/],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
  manifest: {
    id: '/',
    name: 'Ruche',
    short_name: 'Ruche',
    description: 'A planning room for community teams that works without a network.',
    lang: 'en',
    start_url: '/',
    display: 'standalone',
    background_color: '#f6f2ea',
    theme_color: '#f6f2ea',
    categories: ['productivity', 'business'],
    screenshots: [
      {
        src: '/screenshots/calendar-wide.png',
        sizes: '1440x900',
        type: 'image/png',
        form_factor: 'wide',
        label: 'A month of posts, and the ideas that wait for a date',
      },
      {
        src: '/screenshots/calendar-narrow.png',
        sizes: '390x844',
        type: 'image/png',
        form_factor: 'narrow',
        label: 'A day of posts on a phone',
      },
    ],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      {
        src: '/icons/icon-maskable-512.png',
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  },
})
