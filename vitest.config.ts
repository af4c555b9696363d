import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'
import { quickFolder } from './scripts/lib/quick-folder.ts'

process.env.TMPDIR ??= quickFolder()
// Most of what a relay's process or thread does that lives for one test is to read its program.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'dist/compiled')

/** So that a test that hangs ends; how long one may take on a busy machine is no measure of anything. */
const patience = Number(process.env.RUCHE_TEST_PATIENCE_MS ?? 60_000)
const common = {
  // Less than a whole test's, so that it says what never came.
  expect: { poll: { timeout: 30_000 } },
  testTimeout: patience,
  hookTimeout: patience,
  setupFiles: process.env.RUCHE_PROPERTY_RUNS ? ['./scripts/lib/many-runs.setup.ts'] : [],
}

// A file of its own: with vite.config.ts, Vitest would look for tests below `client` only and ask for jsdom.
export default defineConfig({
  test: {
    // Left to itself Vitest keeps one processor free for somebody who watches; half of the time a file waits for sockets,
    // clocks and processes.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          ...common,
          name: 'relay and shared',
          environment: 'node',
          // No module here keeps a state: files may share them, which is a third of the time less.
          isolate: false,
          include: ['{server,shared,scripts}/**/*.test.ts'],
        },
      },
      {
        plugins: [solid()],
        // Solid's build for a relay renders once and never again: the browser's is wanted.
        resolve: { conditions: ['browser', 'development'] },
        test: {
          ...common,
          name: 'client',
          // As above; what is kept in IndexedDB, a test that asks for all of it begins anew.
          isolate: false,
          environment: 'node',
          server: { deps: { inline: [/solid-js/, /@solidjs/] } },
          include: ['client/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
})
