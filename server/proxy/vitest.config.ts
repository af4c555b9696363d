import { defineConfig } from 'vitest/config'
import { ROOT } from '../../scripts/lib/paths.ts'

/** Apart from `npm test`, because it needs programs that not every machine has. */
export default defineConfig({
  root: ROOT,
  test: {
    include: ['server/proxy/*.spec.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
