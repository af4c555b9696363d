import type { Accessor } from 'solid-js'
import { createCampaignCommands } from '#client/commands/campaigns.ts'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import {
  type ApartView,
  createApartChoices,
  plainSpeech,
} from '#client/workspace/apart/apart-choices.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type Campaign, TINTS } from '#shared/domain/campaign.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'

/** What of a campaign was changed apart. */
export function createCampaignApart(means: {
  readonly workspace: Workspace
  readonly words: Accessor<Words>
  readonly formats: Accessor<Formats>
  readonly now: () => number
  readonly campaign: Accessor<Campaign>
}): ApartView {
  const { workspace, words, formats, campaign } = means
  const commands = createCampaignCommands(workspace)
  const textOf = (field: string, value: Exclude<Scalar, null>): string => {
    const text = String(value)
    if (field === 'tint') {
      const tint = TINTS.find((one) => one === text)
      return tint ? words().campaigns.tints[tint] : text
    }
    const isDay = (field === 'first' || field === 'last') && isLocalTime(text)
    return isDay ? formats().dayWithYear(text) : text
  }
  return createApartChoices({
    ...{ workspace, words, formats, now: means.now },
    apart: () => campaign().apart,
    speech: plainSpeech(words, textOf),
    settle: (field, value) => commands.settle(campaign().id, field, value),
  })
}
