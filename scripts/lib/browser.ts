import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, findChromium } from '../../e2e/chromium.ts'
import { packageProgram } from './paths.ts'
import { run, runNode } from './run.ts'

export type FoundBrowser =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly problem: string }

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

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
  const usual = findChromium()
  return [...new Set([...(usual ? [usual] : []), ...NAMES.flatMap(inPath)])]
}

function inPath(name: string): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).filter(isProgram)
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
      args: [...CHROMIUM_ARGUMENTS],
      timeout: 30_000,
    })
    await browser.close()
    return true
  } catch {
    return false
  }
}

async function installWithApt(): Promise<boolean> {
  if (inPath('apt-get').length === 0) return false
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length > 0 && inPath('sudo').length === 0) return false
  console.warn('Ruche: that one does not start; asking the system for its Chromium…')
  const apt = async (...step: string[]) => {
    const [command = '', ...args] = [...asRoot, 'apt-get', ...step]
    const { code } = await run(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
    return code === 0
  }
  if (!(await apt('update'))) return false
  // Debian has both, others may have the second only.
  return (await apt('install', '-y', 'chromium-headless-shell')) || apt('install', '-y', 'chromium')
}
