import { expect, test } from 'vitest'
import { words as french } from '#client/i18n/fr/words.ts'
import { piecesOf } from '#client/ui/isolated.ts'
import { measureChannel, problemsOf } from '#shared/domain/problems.ts'
import { pointsOf } from './points.ts'

const names = {
  gone: () => 'Ancien compte',
  channel: (id: string) => ({ x: 'X', instagram: 'Instagram' })[id] ?? 'Ancien compte',
  file: () => 'affiche.png',
  day: (day: string) => day,
  list: (all: readonly string[]) => all.join(', '),
}
const plain = (sentence: string) =>
  piecesOf(sentence)
    .map(({ text }) => text)
    .join('')

test('each point that keeps a post from being scheduled is named, with the place where it is put right', () => {
  const on = (id: string, text: string, isGone = false) =>
    measureChannel({ id, network: isGone ? '' : id, text, own: {}, isGone })
  const long = 'Venez. '.repeat(50)
  const points = (
    media: readonly { id: string; kind: 'image'; alternative: string; expires: string | null }[],
  ) =>
    pointsOf(
      problemsOf({
        channels: [on('x', long), on('instagram', 'Venez.'), on('gone', '', true)],
        text: '',
        day: '2026-10-22',
        link: '',
        media,
      }),
      french,
      names,
    ).map(({ sentence, at }) => [plain(sentence), at])

  const gone = [french.writing.goneChannel('Ancien compte'), { part: 'channel', channel: 'gone' }]
  const tooLong = [french.limits.tooLong('X', 280, 70), { part: 'text', channel: 'x' }]
  expect(points([])).toEqual([
    gone,
    tooLong,
    [`${french.media.needsOneOf('Instagram', 'une image ou une vidéo')}.`, { part: 'files' }],
  ])
  expect(points([{ id: 'one', kind: 'image', alternative: '', expires: '2026-10-20' }])).toEqual([
    gone,
    tooLong,
    [french.media.altMissingOf('affiche.png'), { part: 'file', file: 'one' }],
    [french.media.expiredOf('affiche.png', '2026-10-20'), { part: 'file', file: 'one' }],
  ])
})

test('a post for no channel is asked where it will appear, and one without a text what it says', () => {
  const bare = problemsOf({ channels: [], text: '', day: null, link: '', media: [] })
  expect(pointsOf(bare, french, names)).toEqual([
    { sentence: french.writing.unwritten, at: { part: 'text', channel: null } },
    { sentence: french.writing.nowhere, at: { part: 'channels' } },
  ])
})
