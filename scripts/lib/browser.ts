import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { packageProgram } from './paths.ts'
import { run, runNode } from './run.ts'

export type FoundBrowser =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly problem: string }

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const PLACES = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Keeps a browser under test to itself: no updates, no sign-in, no protocols that a test cannot cut. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium's sandbox does not start as root, which is who runs tests in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/**
 * A Chromium that starts: one that is there, else Playwright's own download, else the system's package. Some that are
 * there do not start (a stub that wants snap, a download without its libraries), so each is tried.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const chosen = process.env.RUCHE_CHROMIUM
  if (chosen) {
    if (await starts(chosen)) return { ok: true, path: chosen }
    return { ok: false, problem: `RUCHE_CHROMIUM is ${chosen}, which does not start as a browser.` }
  }
  for (const path of [...installed(), chromium.executablePath()]) {
    if (await starts(path)) return { ok: true, path }
  }
  console.warn('Ruche: no Chromium here that starts; Playwright downloads its own…')
  await runNode([packageProgram('@playwright/test/cli.js'), 'install', 'chromium'])
  if (await starts(chromium.executablePath())) return { ok: true, path: chromium.executablePath() }
  if (await installWithApt()) {
    for (const path of [...installed(), chromium.executablePath()]) {
      if (await starts(path)) return { ok: true, path }
    }
  }
  return {
    ok: false,
    problem:
      'The end-to-end tests need Chromium or Google Chrome, and none could be found or installed. Install one (Debian ' +
      'and Ubuntu: apt-get install chromium; macOS: brew install --cask chromium) or name one in RUCHE_CHROMIUM.',
  }
}

function installed(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...new Set([...inPath, ...PLACES])].filter(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function starts(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false
  try {
    const browser = await chromium.launch({
      executablePath,
      args: [...BROWSER_ARGUMENTS],
      timeout: 30_000,
    })
    await browser.close()
    return true
  } catch {
    return false
  }
}

async function installWithApt(): Promise<boolean> {
  if (!installedIn('apt-get')) return false
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length > 0 && !installedIn('sudo')) return false
  console.warn('Ruche: that one does not start; asking the system for its Chromium…')
  for (const step of [['update'], ['install', '-y', 'chromium']]) {
    const [command = '', ...args] = [...asRoot, 'apt-get', ...step]
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    if ((await run(command, args, { env })).code !== 0) return false
  }
  return true
}

function installedIn(name: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.some((folder) => isProgram(join(folder, name)))
}
