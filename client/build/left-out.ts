import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const AWARENESS = fileURLToPath(new URL('./no-awareness.browser.js', import.meta.url))
const CHANNEL = fileURLToPath(new URL('./no-channel.browser.js', import.meta.url))

/**
 * The stock provider can talk between tabs, which ours do through a channel of their own (`disableBc`): what it needs for
 * that is never called.
 */
export function noChannel(): Plugin {
  return leftOut('ruche:no-channel', 'lib0/broadcastchannel', CHANNEL)
}

/** Who looks from outside is nobody to anybody: of an audience's page it was a fiftieth to say who is there. */
export function noAwareness(): Plugin {
  return leftOut('ruche:no-awareness', 'y-protocols/awareness', AWARENESS)
}

function leftOut(name: string, module: string, instead: string): Plugin {
  return { name, enforce: 'pre', resolveId: (id) => (id === module ? instead : null) }
}
