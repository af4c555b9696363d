import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type AudienceLinks, type DeletedPlans, endLiveLinks } from './end-live-links.ts'

const [bin, setBin] = createSignal<readonly string[]>([])
const [state, setState] = createSignal('saved')
const workspace: DeletedPlans = {
  events: () => ({ plans: { bin } }),
  status: () => ({ state: state() }),
}

let there: { id: string; event: string }[]
let isReachable: boolean
let asked: number
let due: (() => void) | null
let stop: () => void

const links: AudienceLinks = {
  list: async () => {
    asked += 1
    return isReachable ? there : null
  },
  revoke: async (id) => {
    there = there.filter((link) => link.id !== id)
    return true
  },
}
const events = () => there.map(({ event }) => event)

beforeEach(() => {
  there = ['festival', 'contest'].map((event) => ({ id: `link of ${event}`, event }))
  isReachable = true
  asked = 0
  due = null
  setBin([])
  setState('saved')
  stop = endLiveLinks(workspace, links, {
    after(_, run) {
      due = run
      return () => {
        due = null
      }
    },
  })
})
afterEach(() => stop())

test('the link of a plan ends with it, and nothing is asked while none is deleted', async () => {
  expect(asked).toBe(0)
  setBin(['festival'])
  await expect.poll(events).toEqual(['contest'])
  setBin(['festival', 'contest'])
  await expect.poll(events).toEqual([])
  expect(asked).toBe(2)
})

test('one that was deleted without a network ends when the relay answers again', async () => {
  isReachable = false
  setBin(['festival'])
  await expect.poll(() => due).not.toBeNull()
  expect(events()).toEqual(['festival', 'contest'])
  isReachable = true
  due?.()
  await expect.poll(events).toEqual(['contest'])
})

test('without a network nothing is asked, and at once when it is back', async () => {
  setState('offline')
  setBin(['festival'])
  expect(asked).toBe(0)
  setState('connecting')
  await expect.poll(events).toEqual(['contest'])
})

test('a plan that came back and is deleted again loses the link that it got meanwhile', async () => {
  setBin(['festival'])
  await expect.poll(events).toEqual(['contest'])
  setBin([])
  there.push({ id: 'another', event: 'festival' })
  setBin(['festival'])
  await expect.poll(events).toEqual(['contest'])
})
