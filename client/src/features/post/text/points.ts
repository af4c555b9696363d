import type { Words } from '#client/i18n/words.ts'
import { isolated } from '#client/ui/isolated.ts'
import { noticeSentence } from '#client/workspace/space/notice-sentence.ts'
import { mustBeSettled, type Problem } from '#shared/domain/problems.ts'
import { neededSentence } from '../media/media-sentences.ts'

/** One thing that keeps a post from being scheduled. */
export interface Point {
  /** What is wrong and what to do; names in it are marked. */
  readonly sentence: string
  /** Where it is put right: in a text, at the button of a channel or among all of them, with the files, at one of them. */
  readonly at:
    | { readonly part: 'text'; readonly channel: string | null }
    | { readonly part: 'channel'; readonly channel: string }
    | { readonly part: 'channels' }
    | { readonly part: 'files' }
    | { readonly part: 'file'; readonly file: string }
}

export interface PointNames {
  channel(id: string): string
  /** Of a channel that is gone, as it was called: the sentence says the rest. */
  gone(id: string): string
  file(id: string): string
  day(day: string): string
  list(names: readonly string[]): string
}

/** In the order of the problems. */
export function pointsOf(
  problems: readonly Problem[],
  words: Pick<Words, 'writing' | 'limits' | 'media'>,
  names: PointNames,
): readonly Point[] {
  const named = (channel: string) => isolated(names.channel(channel))
  const pointOf = (problem: Problem): Point | null => {
    switch (problem.kind) {
      case 'nothing': {
        const sentence =
          problem.channels.length > 0
            ? words.writing.nothing(names.list(problem.channels.map(named)))
            : words.writing.unwritten
        return { sentence, at: { part: 'text', channel: null } }
      }
      case 'nowhere':
        return { sentence: words.writing.nowhere, at: { part: 'channels' } }
      case 'text': {
        const { channel, notice } = problem
        const sentence = noticeSentence(notice, named(channel), words.limits)
        return sentence === null ? null : { sentence, at: { part: 'text', channel } }
      }
      case 'gone': {
        const { channel } = problem
        const sentence = words.writing.goneChannel(isolated(names.gone(channel)))
        return { sentence, at: { part: 'channel', channel } }
      }
      case 'media-missing': {
        const needed = neededSentence(named(problem.channel), problem.oneOf, words.media)
        return { sentence: `${needed}.`, at: { part: 'files' } }
      }
      case 'alternative-missing': {
        const { medium: file } = problem
        const sentence = words.media.altMissingOf(isolated(names.file(file)))
        return { sentence, at: { part: 'file', file } }
      }
      case 'expired': {
        const { medium: file, since } = problem
        const sentence = words.media.expiredOf(isolated(names.file(file)), names.day(since))
        return { sentence, at: { part: 'file', file } }
      }
    }
  }
  return problems.filter(mustBeSettled).flatMap((problem) => pointOf(problem) ?? [])
}
