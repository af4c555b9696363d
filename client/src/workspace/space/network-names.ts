import type { Words } from '#client/i18n/words.ts'
import { isNetwork, NETWORK_NAMES } from '#shared/domain/network.ts'

/** Networks keep their name in every language; a newsletter, a blog and a forum are words. */
export function networkName(network: string, words: Words['networks']): string {
  if (!isNetwork(network)) return network
  return network === 'newsletter' || network === 'blog' || network === 'forum'
    ? words[network]
    : NETWORK_NAMES[network]
}
