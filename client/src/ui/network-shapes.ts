import bluesky from 'simple-icons/icons/bluesky.svg?shapes'
import discord from 'simple-icons/icons/discord.svg?shapes'
import facebook from 'simple-icons/icons/facebook.svg?shapes'
import instagram from 'simple-icons/icons/instagram.svg?shapes'
import mastodon from 'simple-icons/icons/mastodon.svg?shapes'
import pinterest from 'simple-icons/icons/pinterest.svg?shapes'
import threads from 'simple-icons/icons/threads.svg?shapes'
import tiktok from 'simple-icons/icons/tiktok.svg?shapes'
import x from 'simple-icons/icons/x.svg?shapes'
import youtube from 'simple-icons/icons/youtube.svg?shapes'
import { mail, megaphone, messagesSquare, rss } from './icons.ts'

/** Drawn here because simple-icons has none. */
const linkedin =
  '<circle cx="4.6" cy="4.6" r="2.6"/><path d="M2.4 9.2h4.4V22H2.4zM9.4 9.2h4.2V11c.7-1.2 2.2-2.1 4.1-2.1 3.6 0 4.9 2.2 4.9 5.8V22h-4.4v-6.6c0-1.7-.5-2.8-2-2.8-1.6 0-2.4 1.2-2.4 2.9V22H9.4z"/>'

const FILLED: Record<string, string> = {
  x,
  linkedin,
  instagram,
  facebook,
  bluesky,
  threads,
  mastodon,
  tiktok,
  youtube,
  pinterest,
  discord,
}

const DRAWN: Record<string, string> = { newsletter: mail, blog: rss, forum: messagesSquare }

export interface NetworkShape {
  readonly shapes: string
  readonly style: 'filled' | 'drawn'
}

/** A network that this version does not know gets a megaphone. */
export function shapeOfNetwork(network: string): NetworkShape {
  if (Object.hasOwn(FILLED, network)) return { shapes: FILLED[network] ?? '', style: 'filled' }
  const own = Object.hasOwn(DRAWN, network) ? DRAWN[network] : undefined
  return { shapes: own ?? megaphone, style: 'drawn' }
}
