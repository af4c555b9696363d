import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { isolated } from '#client/ui/isolated.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { Channel } from '#client/workspace/workspace.ts'
import { SHARE_FIELDS, type ShareFilter } from '#shared/domain/share.ts'
import { stepOf } from '#shared/domain/share-statuses.ts'

/** "Instagram et Blog · validées et après · texte et heure · du 1er oct. 2026 au 31 déc. 2026": what a link shows, a line for `Said`. */
export function filterSentence(
  filter: ShareFilter,
  means: {
    readonly words: Words
    readonly formats: Formats
    readonly channels: readonly Channel[]
  },
): string {
  const { words, formats } = means
  const { guestLinks } = words
  const names = new Map(
    means.channels.map(({ id, network, name }) => [
      id,
      name ?? networkName(network, words.networks),
    ]),
  )
  const channels = filter.channels.map((id) => isolated(names.get(id) ?? id))
  const fields = SHARE_FIELDS.filter((field) => filter.fields.includes(field)).map((field) =>
    guestLinks.form.fieldNames[field].toLocaleLowerCase(),
  )
  const said = [
    filter.everyChannel
      ? guestLinks.everyChannel
      : channels.length === 0
        ? guestLinks.noChannel
        : formats.list(channels),
    guestLinks.form.steps[stepOf(filter)].toLocaleLowerCase(),
    fields.length === 0 ? guestLinks.titlesOnly : formats.list(fields),
    periodSentence(filter, guestLinks, formats),
    ...(filter.ideas ? [guestLinks.form.ideas.toLocaleLowerCase()] : []),
  ]
  return said.join(' · ')
}

function periodSentence(
  { from, to }: ShareFilter,
  words: Words['guestLinks'],
  formats: Formats,
): string {
  const day = (one: string) => `${formats.dayInMonth(one)} ${one.slice(0, 4)}`
  if (from !== null && to !== null) return words.period(day(from), day(to))
  if (from !== null) return words.from(day(from))
  return to === null ? words.always : words.until(day(to))
}
