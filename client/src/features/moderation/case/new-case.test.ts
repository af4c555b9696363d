import { expect, test } from 'vitest'
import { networkOfLink } from '#shared/domain/networks/network-of-link.ts'
import { EMPTY_CASE, isReady, isSaid, toDraft } from './new-case.ts'

test('a case needs a title or a message, and nothing else', () => {
  expect(isSaid(EMPTY_CASE)).toBe(false)
  expect(isSaid({ ...EMPTY_CASE, title: '  ' })).toBe(false)
  expect(isSaid({ ...EMPTY_CASE, quote: 'Money back.' })).toBe(true)
})

test('a link tells the network, and what is no web address tells none', () => {
  expect(networkOfLink('https://www.instagram.com/p/abc')).toBe('instagram')
  expect(networkOfLink('https://x.com/a/status/1')).toBe('x')
  expect(networkOfLink('https://example.org/x.com')).toBeNull()
  expect(networkOfLink('javascript:alert(1)')).toBeNull()
})

test('several people are typed at once, with or without an @', () => {
  const draft = toDraft({
    ...EMPTY_CASE,
    title: 'Insults',
    who: '@korrigan_35, ventdouest\n@third',
    link: 'https://discord.com/channels/1/2',
  })
  expect(draft.handles).toEqual(
    ['korrigan_35', 'ventdouest', 'third'].map((handle) => ({ network: 'discord', handle })),
  )
})

test('is noted with a link that is one, or with none', () => {
  const said = { ...EMPTY_CASE, quote: 'Insults' }
  expect(isReady({ ...EMPTY_CASE, link: 'https://net.example/1' })).toBe(false)
  expect(isReady(said)).toBe(true)
  expect(isReady({ ...said, link: ' https://net.example/1 ' })).toBe(true)
  expect(isReady({ ...said, link: 'javascript:alert(1)' })).toBe(false)
})
