/** Which network a link is about; of those that nothing is planned for, the name that they are kept by. */

/** Networks by whose host a link tells where it is from. */
const HOSTS: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(twitter|x)\.com$/, 'x'],
  [/(^|\.)linkedin\.com$/, 'linkedin'],
  [/(^|\.)instagram\.com$/, 'instagram'],
  [/(^|\.)(facebook|fb)\.com$/, 'facebook'],
  [/(^|\.)bsky\.(app|social)$/, 'bluesky'],
  [/(^|\.)threads\.(net|com)$/, 'threads'],
  [/(^|\.)tiktok\.com$/, 'tiktok'],
  [/(^|\.)(youtube\.com|youtu\.be)$/, 'youtube'],
  [/(^|\.)pinterest\.\w+$/, 'pinterest'],
  [/(^|\.)discord(app)?\.com$/, 'discord'],
  [/(^|\.)(reddit\.com|redd\.it)$/, 'Reddit'],
  [/(^|\.)(telegram\.org|t\.me)$/, 'Telegram'],
  [/(^|\.)twitch\.tv$/, 'Twitch'],
  [/(^|\.)tripadvisor\.\w+$/, 'Tripadvisor'],
  [/(^|\.)trustpilot\.\w+$/, 'Trustpilot'],
]

/** Null where the link does not tell. */
export function networkOfLink(link: string): string | null {
  if (!URL.canParse(link.trim())) return null
  const { hostname } = new URL(link.trim())
  return HOSTS.find(([host]) => host.test(hostname))?.[1] ?? null
}

/** The network that an address leads to, where it is not that of the channel. A short link tells nothing. */
export function otherNetworkOf(address: string, network: string): string | null {
  const told = networkOfLink(address)
  return told === null || network === '' || told === network ? null : told
}
