import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { KeptLink } from '#shared/domain/events/live-link.ts'
import type { Answer, LiveLink } from './api.ts'
import { createLiveView, type LiveView } from './live-view.ts'

let there: LiveLink | null
let reachable: boolean
/** The plan may not be written. */
let frozen: boolean
let sayKept: (link: KeptLink | null) => void
let tell: (viewers: number | null) => void
let due: (() => void) | null
/** ms */
let dueIn: number
let view: LiveView
let dispose: () => void

const answer = <Value>(value: () => Value): Promise<Answer<Value>> =>
  Promise.resolve(reachable ? { ok: true, value: value() } : { ok: false, problem: 'unreachable' })

beforeEach(() => {
  there = null
  reachable = true
  frozen = false
  due = null
  createRoot((end) => {
    dispose = end
    const [said, say] = createSignal<KeptLink | null>(null)
    sayKept = say
    const [viewers, told] = createSignal<number | null>(null)
    tell = told
    view = createLiveView({
      links: {
        find: () => answer(() => there),
        make: () =>
          answer(() => {
            there = { id: 'link', viewers: 0, opens: 0 }
            return { id: 'link', secret: 'secret' }
          }),
        addressOf: ({ secret }) => `https://ruche.example/live#${secret}`,
        revoke: () =>
          answer(() => {
            there = null
            return null
          }),
      },
      kept: said,
      keep(link) {
        if (!frozen) sayKept(link)
      },
      viewers,
      after(ms, run) {
        dueIn = ms
        due = run
        return () => {
          due = null
        }
      },
    })
  })
})
afterEach(() => dispose())

test('the team opens the link, sees how many come, and closes it', async () => {
  view.watch()
  await expect.poll(view.link).toBeNull()
  expect(view.address()).toBeNull()
  await view.make('Open air')
  expect(view.address()).toBe('https://ruche.example/live#secret')
  expect(view.link()).toMatchObject({ viewers: 0 })
  there = { id: 'link', viewers: 240, opens: 251 }
  due?.()
  await expect.poll(() => view.link()?.viewers).toBe(240)
  expect(await view.revoke()).toBe(true)
  expect([view.link(), view.address()]).toEqual([null, null])
})

test('the link can be shown again whenever somebody asks, without a network, too, and never once another one has taken its place', async () => {
  sayKept({ id: 'link', secret: 'kept' })
  reachable = false
  view.watch()
  await expect.poll(view.problem).toBe('unreachable')
  expect(view.address()).toBe('https://ruche.example/live#kept')
  reachable = true
  there = { id: 'newer', viewers: 2, opens: 2 }
  due?.()
  await expect.poll(() => view.link()?.id).toBe('newer')
  expect(view.address()).toBeNull()
  sayKept({ id: 'newer', secret: 'new' })
  expect(view.address()).toBe('https://ruche.example/live#new')
})

test('a plan in which nothing may be written has a link, too, which is shown while the page is', async () => {
  frozen = true
  await view.make('Open air')
  expect(view.address()).toBe('https://ruche.example/live#secret')
})

test('while the relay is away it says so when something is asked of it, and keeps what is known', async () => {
  there = { id: 'link', viewers: 3, opens: 4 }
  view.watch()
  await expect.poll(() => view.link()?.viewers).toBe(3)
  reachable = false
  due?.()
  await expect.poll(() => due).not.toBeNull()
  expect([view.link()?.viewers, view.problem()]).toEqual([3, null])
  expect(view.isBefore()).toBe(true)
  expect(await view.revoke()).toBe(false)
  expect([view.link()?.viewers, view.problem()]).toEqual([3, 'unreachable'])
  reachable = true
  due?.()
  await expect.poll(view.problem).toBeNull()
  expect(view.isBefore()).toBe(false)
})

test('where the line of the stage tells how many look, nobody asks every other second', async () => {
  there = { id: 'link', viewers: 3, opens: 4 }
  tell(3)
  view.watch()
  await expect.poll(() => due).not.toBeNull()
  expect(dueIn).toBe(60_000)
  tell(240)
  expect(view.link()).toMatchObject({ viewers: 240, opens: 4 })
  // How often it was opened has changed with that.
  expect(dueIn).toBe(2_000)
  there = { id: 'link', viewers: 240, opens: 251 }
  due?.()
  await expect.poll(() => view.link()?.opens).toBe(251)
  expect(dueIn).toBe(60_000)
  tell(null)
  expect(dueIn).toBe(2_000)
  expect(view.link()?.viewers).toBe(240)
})

test('nothing is asked any more once the page is left', async () => {
  view.watch()
  await expect.poll(() => due).not.toBeNull()
  dispose()
  expect(due).toBeNull()
})
