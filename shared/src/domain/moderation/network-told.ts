/** Which network a link or a word is about; of those that nothing is planned for, the name that they are kept by. */
import { foldText } from '#shared/domain/post-filter.ts'

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

/** As people write them in a column that says where. Folded. */
const NAMES: Readonly<Record<string, string>> = {
  x: 'x',
  twitter: 'x',
  'x (twitter)': 'x',
  linkedin: 'linkedin',
  instagram: 'instagram',
  insta: 'instagram',
  facebook: 'facebook',
  bluesky: 'bluesky',
  mastodon: 'mastodon',
  threads: 'threads',
  tiktok: 'tiktok',
  youtube: 'youtube',
  pinterest: 'pinterest',
  discord: 'discord',
  reddit: 'Reddit',
  telegram: 'Telegram',
  twitch: 'Twitch',
  google: 'Google',
  tripadvisor: 'Tripadvisor',
  trustpilot: 'Trustpilot',
}

/** Null where the link does not tell. */
export function networkOfLink(link: string): string | null {
  if (!URL.canParse(link.trim())) return null
  const { hostname } = new URL(link.trim())
  return HOSTS.find(([host]) => host.test(hostname))?.[1] ?? null
}

/** Null where the word names none. */
export function networkNamed(word: string): string | null {
  const name = foldText(word.trim())
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null
}
