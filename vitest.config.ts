import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'

// A file of its own: with vite.config.ts, Vitest would look for tests below `client` only and ask for jsdom.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'relay and shared',
          environment: 'node',
          include: ['{server,shared,scripts}/**/*.test.ts'],
        },
      },
      {
        plugins: [solid()],
        // Solid's build for a relay renders once and never again: the browser's is wanted.
        resolve: { conditions: ['browser', 'development'] },
        test: {
          name: 'client',
          environment: 'node',
          server: { deps: { inline: [/solid-js/, /@solidjs/] } },
          include: ['client/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
})
