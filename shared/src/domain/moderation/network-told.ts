/** Which network a word is about; of those that nothing is planned for, the name that they are kept by. */
import { foldText } from '#shared/domain/post-filter.ts'

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

/** Null where the word names none. */
export function networkNamed(word: string): string | null {
  const name = foldText(word.trim())
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null
}
