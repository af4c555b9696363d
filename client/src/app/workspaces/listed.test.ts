import { expect, test } from 'vitest'
import type { KnownWorkspace, Session } from '#client/workspace/session/session.ts'
import { listWorkspaces, mayFound } from './listed.ts'

const known = (id: string, more: Partial<KnownWorkspace> = {}): KnownWorkspace => ({
  id,
  name: `The ${id}`,
  role: 'editor',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  ...more,
})
const INES = { id: 'ines', name: 'Inès' }
const session = (...workspaces: KnownWorkspace[]): Session => ({ person: INES, workspaces })

test('every workspace of this device is there, with what waits in each', async () => {
  const ending = { why: 'removed', by: null, until: null } as const
  const list = await listWorkspaces({
    session: session(known('a'), known('b', { role: 'owner', deletedAt: 1 })),
    lost: [{ known: known('c'), person: INES, ending }],
    current: 'a',
    open: { name: 'Renamed', unsent: 2 },
    count: async (id) => (id === 'c' ? 5 : 0),
  })
  expect(list).toEqual([
    { id: 'a', name: 'Renamed', current: true, standing: 'editor', unsent: 2 },
    { id: 'b', name: 'The b', current: false, standing: 'deleted', unsent: 0 },
    { id: 'c', name: 'The c', current: false, standing: 'lost', unsent: 5 },
  ])
})

test('only somebody who owns a workspace here is offered another one', () => {
  expect(mayFound(session(known('a'), known('b', { role: 'owner' })))).toBe(true)
  expect(mayFound(session(known('a', { role: 'manager' })))).toBe(false)
  expect(mayFound(null)).toBe(false)
})
