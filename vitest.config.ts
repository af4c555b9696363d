import { defineConfig } from 'vitest/config'

// A file of its own: with vite.config.ts, Vitest would look for tests below `client` only and ask for jsdom.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['{client,server,shared,scripts}/**/*.test.{ts,tsx}'],
  },
})
