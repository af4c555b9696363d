import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepShares, type ShareKeeper } from './keep-shares.ts'
import { type AccountsUnderTest, accountsUnderTest } from './testing/accounts.ts'

const DAY = 24 * 60 * 60 * 1000

describe('the time of a link for guests', () => {
  let under: AccountsUnderTest
  let workspace: string
  let person: string
  let keeper: ShareKeeper
  let erased: string[]
  let timer: { readonly at: number; readonly run: () => void } | null
  let diskRefuses: boolean

  beforeEach(() => {
    under = accountsUnderTest()
    ;({ workspace, person } = under.found('Club photo', 'Léa'))
    erased = []
    timer = null
    diskRefuses = false
    keeper = keepShares({
      shares: under.accounts.shares,
      erasures: under.accounts.erasures,
      erase: async (room) => {
        if (diskRefuses) throw new Error('No space left')
        erased.push(room)
      },
      now: under.now,
      after(ms, run) {
        timer = { at: under.now() + ms, run }
        return () => {
          timer = null
        }
      },
      failed: () => {},
    })
  })
  afterEach(() => under.dispose())

  /** Moves the clock, and lets the timer run whenever it is due. */
  const pass = async (milliseconds: number) => {
    const end = under.now() + milliseconds
    while (timer && timer.at <= end) {
      under.pass(Math.max(0, timer.at - under.now()))
      timer.run()
      await Promise.resolve()
    }
    under.pass(end - under.now())
  }
  const make = (days: number | null) => {
    const made = under.accounts.shares.create({ workspace, person, name: 'Mairie', days })
    if (!made?.share.document) throw new Error('No link was made')
    return { ...made, document: made.share.document }
  }

  test('R13: at the end of its time it opens nothing, and its document is erased without anybody asking', async () => {
    const { share, secret, document } = make(2)
    const forGood = make(null)
    await keeper.settle()
    await pass(2 * DAY - 1)
    expect(under.accounts.shares.find(secret)?.document).toBe(document)
    expect(under.accounts.shares.leadsTo(workspace, document)).toBe(true)
    expect(erased).toEqual([])
    await pass(1)
    await expect.poll(() => erased).toEqual([`${workspace}/${document}`])
    expect(under.accounts.shares.find(secret)).toBeNull()
    expect(under.accounts.shares.leadsTo(workspace, document)).toBe(false)
    expect(under.accounts.shares.find(forGood.secret)?.document).toBe(forGood.document)
    const listed = under.accounts.shares.list(workspace).find(({ id }) => id === share.id)
    expect(listed).toMatchObject({ document: null, createdBy: { name: 'Léa' } })
  })

  test('with more time it opens again, on a document that nobody has seen', async () => {
    const { share, secret, document } = make(1)
    await keeper.settle()
    await pass(DAY)
    under.accounts.shares.change(workspace, share.id, { days: 7 })
    const open = under.accounts.shares.find(secret)
    expect(open?.expiresAt).toBe(under.now() + 7 * DAY)
    expect(open?.document).not.toBe(document)
  })

  test('what the disk refused to erase is erased later', async () => {
    const { share, document } = make(null)
    diskRefuses = true
    under.accounts.shares.remove(workspace, share.id)
    await keeper.settle()
    expect(erased).toEqual([])
    diskRefuses = false
    await pass(DAY / 12)
    await expect.poll(() => erased).toEqual([`${workspace}/${document}`])
    await keeper.settle()
    expect(erased).toHaveLength(1)
  })

  test('R2: a secret opens nothing of a workspace that is deleted', () => {
    const { secret } = make(null)
    under.database.prepare('UPDATE workspaces SET deleted_at = ?').run(under.now())
    expect(under.accounts.shares.find(secret)).toBeNull()
  })

  test('the links of one workspace are not another’s', () => {
    const { share } = make(null)
    const other = under.workspace('Mairie')
    expect(under.accounts.shares.list(other)).toEqual([])
    expect(under.accounts.shares.change(other, share.id, { name: 'x' })).toBeNull()
    expect(under.accounts.shares.renew(other, share.id)).toBeNull()
    expect(under.accounts.shares.remove(other, share.id)).toBeNull()
  })
})
