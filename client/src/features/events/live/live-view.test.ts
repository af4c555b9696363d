import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer, LiveLink } from './api.ts'
import { createLiveView, type LiveView } from './live-view.ts'

let there: LiveLink | null
let reachable: boolean
let due: (() => void) | null
let view: LiveView
let dispose: () => void

const answer = <Value>(value: () => Value): Promise<Answer<Value>> =>
  Promise.resolve(reachable ? { ok: true, value: value() } : { ok: false, problem: 'unreachable' })

beforeEach(() => {
  there = null
  reachable = true
  due = null
  createRoot((end) => {
    dispose = end
    view = createLiveView({
      links: {
        find: () => answer(() => there),
        make: () =>
          answer(() => {
            there = { id: 'link', viewers: 0, opens: 0 }
            return 'https://ruche.example/live#secret'
          }),
        revoke: () =>
          answer(() => {
            there = null
            return null
          }),
      },
      after(_, run) {
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
  expect(await view.make('Open air')).toBe('https://ruche.example/live#secret')
  expect(view.link()).toMatchObject({ viewers: 0 })
  there = { id: 'link', viewers: 240, opens: 251 }
  due?.()
  await expect.poll(() => view.link()?.viewers).toBe(240)
  expect(await view.revoke()).toBe(true)
  expect(view.link()).toBeNull()
})

test('while the relay is away it says so when something is asked of it, and keeps what is known', async () => {
  there = { id: 'link', viewers: 3, opens: 4 }
  view.watch()
  await expect.poll(() => view.link()?.viewers).toBe(3)
  reachable = false
  due?.()
  await expect.poll(() => due).not.toBeNull()
  expect([view.link()?.viewers, view.problem()]).toEqual([3, null])
  expect(await view.revoke()).toBe(false)
  expect([view.link()?.viewers, view.problem()]).toEqual([3, 'unreachable'])
  reachable = true
  due?.()
  await expect.poll(view.problem).toBeNull()
})

test('nothing is asked any more once the page is left', async () => {
  view.watch()
  await expect.poll(() => due).not.toBeNull()
  dispose()
  expect(due).toBeNull()
})
