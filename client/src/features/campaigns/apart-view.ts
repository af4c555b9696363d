import type { Accessor } from 'solid-js'
import { createCampaignCommands } from '#client/commands/campaigns.ts'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { type ApartView, createApartChoices } from '#client/workspace/apart/apart-choices.ts'
import { spaceSpeech } from '#client/workspace/apart/space-speech.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Campaign } from '#shared/domain/campaign.ts'

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
  return createApartChoices({
    ...{ workspace, words, formats, now: means.now },
    apart: () => campaign().apart,
    speech: spaceSpeech(workspace, words, formats),
    settle: (field, value) => commands.settle(campaign().id, field, value),
  })
}
