import { defineConfig } from '@playwright/test'
import { quickFolder } from '../scripts/lib/quick-folder.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium.ts'

// Of the browsers and relays, too: what they share and keep is most of what the system does for a test.
process.env.TMPDIR ??= quickFolder()

const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  globalSetup: './build.setup.ts',
  outputDir: '../dist/e2e/traces',
  reporter: [['list'], ['json', { outputFile: '../dist/e2e/results.json' }]],
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second attempt has found something.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    // Keeping the whole app on a device is a quarter of a test's work: the promises that rest on it say so.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    // A trace costs a sixth of the time, in every test for the one that fails: what was on the page is written anyway.
    trace: process.env.RUCHE_TRACE ? { mode: 'retain-on-failure', sources: false } : 'off',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 15_000,
    launchOptions: {
      args: [...CHROMIUM_ARGUMENTS],
      ...(executablePath && { executablePath }),
    },
  },
})
