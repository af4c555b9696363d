import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import type { Fetched } from '#client/workspace/media/fetch-file.ts'
import { createTakenAlong } from './taken-along.ts'

const pictured = (...hashes: string[]) => ({
  pictures: hashes.map((hash) => ({ hash, small: null, type: 'image/jpeg', bytes: 1, alt: '' })),
})

test('all pictures that are to be judged are fetched ahead, those that could not be again, and those that come later', async () => {
  let isOnline = true
  const fetched: string[] = []
  const again: { run: (() => void) | null } = { run: null }
  const media = {
    async open(hash: string): Promise<Fetched> {
      fetched.push(hash)
      return isOnline && hash !== 'late'
        ? { ok: true, content: new Blob([hash]) }
        : { ok: false, missing: 'not-yet' }
    },
  }
  const [entries, setEntries] = createSignal([pictured('a', 'b'), pictured(), pictured('late')])
  const { taken, end } = createRoot((end) => ({
    end,
    taken: createTakenAlong({
      media: () => media,
      entries,
      after: (_, run) => {
        again.run = run
        return () => {
          again.run = null
        }
      },
    }),
  }))
  await expect.poll(() => [taken.here(), taken.all()]).toEqual([2, 3])
  expect(fetched).toEqual(['a', 'b', 'late'])

  await expect.poll(() => again.run).not.toBeNull()
  isOnline = false
  again.run?.()
  await expect.poll(() => fetched.length).toBe(4)
  expect(fetched.at(-1)).toBe('late')

  isOnline = true
  setEntries([...entries(), pictured('c')])
  await expect.poll(() => taken.here()).toBe(3)
  // What is here is not asked for again.
  expect(fetched.filter((hash) => hash === 'a')).toHaveLength(1)
  end()
  expect(again.run).toBeNull()
})
