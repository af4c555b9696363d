import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bytesOf } from '../fixtures/read-fixture.ts'
import { bringIn } from './fixtures/bring-in.ts'
import { usernotesPage } from './fixtures/usernotes.ts'
import { MODERATION_LIMITS } from './limits.ts'
import { readModeration } from './read-moderation.ts'

const note = (n: string, more = {}) => ({ n, t: 1_602_196_578, m: 0, l: 'l,ili4vc', w: 0, ...more })

test('a page of usernotes becomes people and notes, dated, with who wrote them and where', async () => {
  const page = usernotesPage({
    Bourdon: { ns: [note('Pub répétée', { w: 2, m: 1 }), note('A aidé les nouveaux', { w: 1 })] },
    guepe: { ns: [note('Trois semaines', { w: 3, l: 'l,abc12,def34' })] },
  })
  const { people, notes, measures, left, remarks } = await bringIn(page)
  expect(people.map(({ handles }) => handles)).toEqual([
    [{ network: 'Reddit', handle: 'Bourdon' }],
    [{ network: 'Reddit', handle: 'guepe' }],
  ])
  expect(notes.map(({ person, type, text, by, at }) => ({ person, type, text, by, at }))).toEqual([
    {
      person: 'reddit:bourdon',
      type: 'warning',
      text: 'spamwarn: Pub répétée',
      by: 'theo',
      at: 1_602_196_578_000,
    },
    {
      person: 'reddit:bourdon',
      type: 'praise',
      text: 'A aidé les nouveaux',
      by: 'amelie',
      at: 1_602_196_578_000,
    },
    {
      person: 'reddit:guepe',
      type: 'sanction',
      text: 'ban: Trois semaines',
      by: 'amelie',
      at: 1_602_196_578_000,
    },
  ])
  expect(notes[2]?.link).toBe('https://www.reddit.com/comments/abc12/-/def34')
  expect(measures).toMatchObject([{ what: 'banned', person: 'reddit:guepe', until: null }])
  expect([...left, ...remarks]).toEqual([])
})

test('pages of versions 4 and 5 are read too: milliseconds, and nothing packed', async () => {
  const page = (ver: number, t: number) =>
    bytesOf(
      JSON.stringify({
        ver,
        constants: { users: ['amelie'], warnings: ['none'] },
        users: { bourdon: { ns: [note('Ancienne', { t })] } },
      }),
    )
  for (const bytes of [page(4, 1_402_196_578_000), page(5, 1_402_196_578)]) {
    const { notes } = await bringIn(bytes)
    expect(notes.map(({ at }) => at)).toEqual([1_402_196_578_000])
  }
})

test('the person says what the file’s own types are', async () => {
  const page = usernotesPage({ bourdon: { ns: [note('Vu')] } }, { warnings: ['vip'] })
  expect((await bringIn(page)).notes[0]).toMatchObject({ type: 'information', text: 'vip: Vu' })
  const words = new Map([['vip', 'praise']] as const)
  expect((await bringIn(page, { words })).notes[0]?.type).toBe('praise')
  const leave = new Map([['vip', 'leave']] as const)
  const { notes, people, left } = await bringIn(page, { words: leave })
  expect([notes.length, people.length]).toEqual([0, 0])
  expect(left.map(({ reason }) => reason)).toEqual([{ kind: 'left-by-choice', word: 'vip' }])
})

test('nothing of a text is lost, nothing in it means anything: tags, scripts, formulas, names of prototypes', async () => {
  const html =
    '<img src=x onerror=alert(1)><script>alert(2)</script>=HYPERLINK("https://a.example")'
  const long = 'mot '.repeat(12_000)
  const users = JSON.parse(
    `{"__proto__":{"ns":[${JSON.stringify(note(html))}]},"constructor":{"ns":[${JSON.stringify(note(long))}]}}`,
  )
  const { people, notes, remarks } = await bringIn(usernotesPage(users))
  expect(people.map(({ handles }) => handles[0]?.handle)).toEqual(['__proto__', 'constructor'])
  expect(notes[0]?.text).toBe(html)
  expect(
    notes
      .slice(1)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(long.trim())
  expect(new Set(notes.map(({ key }) => key)).size).toBe(notes.length)
  expect(remarks.map(({ about }) => about)).toEqual([{ kind: 'continued', parts: 3 }])
  expect('ns' in {}).toBe(false)
})

describe('what cannot be unpacked is refused, with a reason', () => {
  const whole = JSON.parse(new TextDecoder().decode(usernotesPage({ a: { ns: [note('b')] } })))
  const page = (blob: unknown, ver = 6) => bytesOf(JSON.stringify({ ...whole, blob, ver }))
  test.each([
    ['cut off', page(whole.blob.slice(0, 40)), 'blob-broken'],
    ['no base64', page('%%% no base64 %%%'), 'blob-broken'],
    ['packed otherwise', page(Buffer.from('not zlib').toString('base64')), 'blob-broken'],
    ['no text at all', page(17), 'blob-broken'],
    ['packed, but no JSON', page(deflateSync('{"a":').toString('base64')), 'blob-broken'],
    ['of a later version', page(whole.blob, 7), 'newer-version'],
    ['of a version before 4', page(whole.blob, 2), 'json-unknown'],
    ['the page itself cut off', page(whole.blob).slice(0, 80), 'json-broken'],
  ])('%s', async (_, bytes, kind) => {
    expect(await readModeration(bytes)).toMatchObject({ ok: false, problem: { kind } })
  })

  test('what unpacks to more than a file may have is stopped on the way', async () => {
    const bomb = deflateSync(Buffer.alloc(20_000_000, 32)).toString('base64')
    expect(bomb.length).toBeLessThan(30_000)
    const limits = { ...MODERATION_LIMITS, bytes: 2_000_000 }
    expect(await readModeration(page(bomb), limits)).toMatchObject({
      ok: false,
      problem: { kind: 'blob-too-large' },
    })
  })
})

test('a note of another shape than its neighbours is left, and said', async () => {
  const { notes, left } = await bringIn(
    usernotesPage({ a: { ns: [note('gut'), 'kaputt', null] }, b: 'kaputt' }),
  )
  expect(notes.length).toBe(1)
  expect(left.map(({ where, reason }) => [where, reason.kind])).toEqual([
    [2, 'unreadable'],
    [3, 'unreadable'],
    [4, 'unreadable'],
  ])
})
