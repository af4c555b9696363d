import { expect, test } from 'vitest'
import type { KnownWorkspace } from '#client/workspace/session/session.ts'
import { otherWorkspaces } from './other-workspaces.ts'

const INES = { id: 'ines', name: 'Inès' }
const known = (id: string, deletedAt?: number): KnownWorkspace => ({
  id,
  name: id,
  role: 'owner',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  ...(deletedAt !== undefined && { deletedAt }),
})
const lost = (id: string) => ({
  known: known(id),
  person: INES,
  ending: { why: 'removed', by: null, until: null } as const,
})

test('beside a workspace that is lost stand those that open, then the other lost ones', () => {
  const session = { person: INES, workspaces: [known('a', 1), known('b'), known('c', 2)] }
  const ids = otherWorkspaces('a', session, [lost('d'), lost('a')]).map(({ id }) => id)
  expect(ids).toEqual(['b', 'd'])
  expect(otherWorkspaces('d', null, [lost('d')])).toEqual([])
})
