import type { Words } from '#client/i18n/words.ts'
import type { Measure, Notice } from '#shared/domain/networks/measure.ts'

/** What a notice says and what to do; null for what its figures say already. */
export function noticeSentence(
  notice: Notice,
  channel: string,
  words: Words['limits'],
): string | null {
  switch (notice.kind) {
    case 'near':
      return null
    case 'refused':
      return words.refused(channel, notice.characters)
    case 'folded':
      return words.folded(channel)
    case 'unlinked':
      return words.unlinked(channel, notice.measure.limit)
    case 'too-long':
      return tooLong(notice.measure, channel, words)
    case 'too-many':
      return tooMany(notice.measure, channel, words)
  }
}

function tooLong({ name, used, limit, more }: Measure, channel: string, words: Words['limits']) {
  if (more) return words.farTooLong(channel, limit)
  const say = name === 'bytes' ? words.tooManyBytes : words.tooLong
  return say(channel, limit, used - limit)
}

function tooMany({ name, used, limit }: Measure, channel: string, words: Words['limits']) {
  if (name === 'hashtags') return words.tooManyHashtags(channel, used, limit)
  return name === 'mentions'
    ? words.tooManyMentions(channel, used, limit)
    : words.tooManyLinks(channel, used, limit)
}
