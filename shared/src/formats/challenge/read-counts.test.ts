import { describe, expect, test } from 'vitest'
import { readCounts } from './read-counts.ts'

const read = (text: string) => readCounts(new TextEncoder().encode(text), { today: '2026-10-05' })

describe('counts of a challenge out of a file', () => {
  test('a row a person and day, whatever the order of the columns; the same day twice is added up', () => {
    expect(
      read('Date;Participant;km\n01/10/2026;Awa;5,5\n02/10/2026;Awa;3\n02/10/2026;Awa;1,2\n'),
    ).toEqual({
      ok: true,
      counts: [
        { who: 'Awa', day: '2026-10-01', amount: 5.5 },
        { who: 'Awa', day: '2026-10-02', amount: 4.2 },
      ],
      unread: [],
    })
  })

  test('a row a person and a column a day, as a team keeps it on a wall', () => {
    expect(read('Who,2026-10-01,2026-10-02\nAwa,5,\n@bran,2,7\n')).toEqual({
      ok: true,
      counts: [
        { who: 'Awa', day: '2026-10-01', amount: 5 },
        { who: '@bran', day: '2026-10-01', amount: 2 },
        { who: '@bran', day: '2026-10-02', amount: 7 },
      ],
      unread: [],
    })
  })

  test('a form’s answers without a number say that it was done', () => {
    expect(read('Timestamp,Name\n2026-10-01 09:12,Awa\n2026-10-02 08:00,Awa\n')).toMatchObject({
      counts: [
        { who: 'Awa', day: '2026-10-01', amount: 1 },
        { who: 'Awa', day: '2026-10-02', amount: 1 },
      ],
    })
  })

  test('what cannot be read of it is named by its row, and the rest comes', () => {
    expect(
      read('name,day,km\nAwa,2026-10-01,5\nBran,some day,3\nCyd,2026-10-01,many\n,2026-10-01,4\n'),
    ).toMatchObject({ ok: true, counts: [{ who: 'Awa' }], unread: [3, 4, 5] })
  })

  test('a file of something else is refused with a reason', () => {
    expect(read('Dear team,\nhow are you?\n')).toMatchObject({ ok: false })
    expect(read('')).toMatchObject({ ok: false })
    expect(read('a,b\nc,d\n')).toEqual({ ok: false, problem: { kind: 'no-counts' } })
  })
})
