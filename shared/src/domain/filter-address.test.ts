import fc from 'fast-check'
import { expect, test } from 'vitest'
import { POST_STATUSES } from '#shared/domain/post.ts'
import { NO_FILTER, NONE } from '#shared/domain/post-filter.ts'
import { filterText, isTypingOn, readFilter, writeFilter } from './filter-address.ts'

test('an address with filters is short and can be read', () => {
  const filter = {
    ...NO_FILTER,
    channel: ['x', 'blog'],
    status: ['draft'],
    owner: [NONE],
    text: 'journée portes ouvertes',
  }
  expect(writeFilter(filter)).toBe(
    'channel=blog,x&status=draft&owner=-&q=journ%C3%A9e+portes+ouvertes',
  )
  expect(writeFilter(NO_FILTER)).toBe('')
})

test('what makes no sense in an address is left out, and the rest stands', () => {
  const damaged =
    '?channel=blog,,<b>,x&status=later,draft&owner&post=abc&month=9&label=%E0%A4%A&q=%20%20'
  expect(readFilter(damaged)).toEqual({ ...NO_FILTER, channel: ['blog', 'x'], status: ['draft'] })
})

test('an id that nobody knows any more stays, so that it can be seen and taken off', () => {
  expect(readFilter('label=goneaaaaaaaaaa').label).toEqual(['goneaaaaaaaaaa'])
})

const letter = fc.constantFrom(...'abcdwxyz2357_-')
const id = fc.string({ unit: letter, minLength: 1, maxLength: 14 })
const ids = fc.uniqueArray(id, { maxLength: 6 })

test('every filter comes back from its address as it was, and has one address', () => {
  const filters = fc.record({
    channel: ids,
    status: fc.uniqueArray(fc.constantFrom(...POST_STATUSES, 'void')),
    owner: ids,
    campaign: ids,
    pillar: ids,
    label: ids,
    text: fc.string({ unit: 'binary', maxLength: 120 }).map(filterText),
  })
  fc.assert(
    fc.property(filters, (filter) => {
      const read = readFilter(`?${writeFilter(filter)}&post=abc`)
      expect(read.text).toBe(filter.text)
      expect(read.channel).toEqual([...filter.channel].sort())
      expect(writeFilter(read)).toBe(writeFilter(filter))
    }),
  )
})

test('no address is too damaged to be read, and what is read is written the same from then on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const written = writeFilter(readFilter(search))
      expect(writeFilter(readFilter(written))).toBe(written)
    }),
  )
})

test('another letter is no step to go back by; the first one and another facet are', () => {
  const typed = (text: string) => ({ ...NO_FILTER, text })
  expect(isTypingOn(typed('fi'), typed('fib'))).toBe(true)
  expect(isTypingOn(typed(''), typed('f'))).toBe(false)
  expect(isTypingOn(typed('fib'), typed(''))).toBe(false)
  expect(isTypingOn(typed('fi'), { ...typed('fib'), channel: ['x'] })).toBe(false)
})
