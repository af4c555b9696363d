import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { createOverlaysView, type OverlaysView } from './overlays-view.ts'

let workspace: Workspace
let view: OverlaysView
let kept: Map<string, string>
let dispose: () => void

/** A device with what it kept; the same workspace as before. */
function sit(): OverlaysView {
  return createRoot((end) => {
    dispose = end
    return createOverlaysView({
      workspace,
      memory: {
        get: (key) => kept.get(key) ?? null,
        set: (key, value) => (value === null ? kept.delete(key) : kept.set(key, value)),
      },
      today: () => '2026-10-15',
    })
  })
}

async function open(role: Role): Promise<void> {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role })
  kept = new Map()
  view = sit()
}

beforeEach(() => open('owner'))

afterEach(async () => {
  dispose()
  await workspace.close()
})

/** A calendar file that names one day. */
function fileOf(name: string, day: string, title: string) {
  const text = `BEGIN:VCALENDAR
X-WR-CALNAME:${name}
BEGIN:VEVENT
UID:${title}
DTSTART;VALUE=DATE:${day.replaceAll('-', '')}
SUMMARY:${title}
END:VEVENT
END:VCALENDAR`
  const bytes = new TextEncoder().encode(text)
  return { name: 'file.ics', arrayBuffer: async () => bytes.buffer }
}

test('a calendar of holidays names its days, is hidden on one device only, and one undo takes it away', async () => {
  await view.add(fileOf('Fêtes', '2026-10-31', 'Halloween'))
  expect(view.added()).toEqual({ kind: 'added', name: 'Fêtes', days: 1, left: 0 })
  expect(view.mark('2026-10-31')?.shown).toEqual(['Halloween'])

  const [overlay] = view.overlays()
  view.hide(overlay?.id ?? '', true)
  expect(view.mark('2026-10-31')).toBeUndefined()
  dispose()
  view = sit()
  expect(view.mark('2026-10-31')).toBeUndefined()
  view.hide(overlay?.id ?? '', false)
  expect(kept.size).toBe(0)

  workspace.undo.undo()
  expect(view.overlays()).toEqual([])
})

test('a newer file of the same calendar takes the place of the older one, and one undo brings that back', async () => {
  await view.add(fileOf('Fêtes', '2026-10-31', 'Halloween'))
  await view.add(fileOf('Fêtes', '2026-12-25', 'Noël'))
  expect(view.overlays()).toHaveLength(1)
  expect([view.mark('2026-10-31'), view.mark('2026-12-25')?.shown]).toEqual([undefined, ['Noël']])
  workspace.undo.undo()
  expect(view.mark('2026-10-31')?.shown).toEqual(['Halloween'])
  expect(view.overlays()).toHaveLength(1)
})

test('a file that is no calendar, or names no day that is near, is said to be so and adds nothing', async () => {
  const noise = new TextEncoder().encode('%PDF-1.4')
  await view.add({ name: 'x.pdf', arrayBuffer: async () => noise.buffer })
  expect(view.added()).toEqual({ kind: 'other' })
  await view.add(fileOf('Old', '1999-01-01', 'Long ago'))
  expect(view.added()).toEqual({ kind: 'nothing' })
  expect(view.overlays()).toEqual([])
})

test('who only writes drafts adds and removes none', async () => {
  dispose()
  await workspace.close()
  await open('contributor')
  await view.add(fileOf('Fêtes', '2026-10-31', 'Halloween'))
  expect(view.overlays()).toEqual([])
})
