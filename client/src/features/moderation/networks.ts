import type { Words } from '#client/i18n/words.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { NETWORKS } from '#shared/domain/network.ts'

/** Places where people are known by a name and nothing is planned: they are kept as they are called. */
const OTHERS = ['Reddit', 'Telegram', 'Twitch', 'Google', 'Tripadvisor', 'Trustpilot', 'Web']

export function networkChoices(words: Words) {
  const known = NETWORKS.map((value) => ({ value, label: networkName(value, words.networks) }))
  return [...known, ...OTHERS.map((name) => ({ value: name, label: name }))]
}
