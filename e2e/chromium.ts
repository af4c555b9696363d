import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Debian's own place for the Chromium that has no window to draw, which is what Playwright downloads for tests, too: a
 * quarter of the time less. By its name in the path it is a script, which is what a test that kills a browser would kill.
 */
const WITHOUT_WINDOW = '/usr/lib/chromium/chromium-headless-shell'

const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    WITHOUT_WINDOW,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((variable) =>
    join(process.env[variable] ?? 'C:', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
}

/** The browser that this machine has, as `RUCHE_CHROMIUM` says or where it usually is; null means Playwright's own. */
export function findChromium(): string | null {
  const named = process.env.RUCHE_CHROMIUM
  if (named) return named
  return USUAL_PLACES[process.platform]?.find((path) => existsSync(path)) ?? null
}

/**
 * The pages in which newer versions draw their address bar cost each window a renderer of their own: a fifth of all
 * tests' time. This list takes the place of Playwright's, so that what that one turns off of our concern stands here, too.
 */
const UNUSED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
]

/** Nothing that a browser does on its own account: it costs time, and a test must not depend on who answers it. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${UNUSED.join(',')}`,
  // Chromium refuses its sandbox to root, as in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
