import type { Accessor } from 'solid-js'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { keptName } from '#client/workspace/space/kept-name.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { TINTS } from '#shared/domain/campaign.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
import { type ApartSpeech, plainSpeech } from './apart-choices.ts'

const DAYS = new Set(['first', 'last', 'from', 'until', 'found'])

/**
 * Of records that the whole team shares: colours, days, and what they belong to by its name.
 * @param ownText what only this kind of record has; null where it says nothing of a field
 */
export function spaceSpeech(
  workspace: Pick<Workspace, 'write'>,
  words: Accessor<Words>,
  formats: Accessor<Formats>,
  ownText: (field: string, value: Exclude<Scalar, null>) => string | null = () => null,
): ApartSpeech {
  return plainSpeech(words, (field, value) => {
    const own = ownText(field, value)
    if (own !== null) return own
    const text = String(value)
    if (field === 'campaign') return keptName(workspace, 'campaigns', text)
    if (field === 'pillar') return keptName(workspace, 'pillars', text)
    const tint = field === 'tint' && TINTS.find((one) => one === text)
    if (tint) return words().campaigns.tints[tint]
    return DAYS.has(field) && isLocalTime(text) ? formats().dayWithYear(text) : text
  })
}
