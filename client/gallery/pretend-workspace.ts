import { lendEnvironment } from '#client/app/environment.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import type { Other, Workspace } from '#client/workspace/workspace.ts'

const camille = { id: 'camilleaaaaaaa', name: 'Camille Marchand' }
const ines = { id: 'inesaaaaaaaaaa', name: 'Inès Benali' }
const theo = { id: 'theoaaaaaaaaaa', name: 'Théo Lambert' }
const yann = { id: 'yannaaaaaaaaaa', name: 'Yann Le Goff' }
const sofia = { id: 'sofiaaaaaaaaaa', name: 'Sofia Ribeiro' }

const onTheCalendar = { page: 'calendar', post: null, day: null, away: false } as const

const OTHERS: readonly Other[] = [
  { ...onTheCalendar, client: 1, person: ines, doing: 'editing' },
  { ...onTheCalendar, client: 2, person: theo, doing: 'looking' },
  { ...onTheCalendar, client: 3, person: yann, doing: 'looking', away: true },
]

/** A real workspace of this device, whose colleagues and relay are pretended. */
export function pretendWorkspace(id: string): Workspace {
  const workspace = openWorkspace({
    id,
    me: { ...camille, role: 'owner' },
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: { ...lendEnvironment(window), origin: `${location.origin}/nowhere` },
  })
  return {
    ...workspace,
    people: () => [camille, ines, theo, yann, sofia],
    presence: { ...workspace.presence, others: () => OTHERS },
    status: () => ({
      state: 'saved',
      device: { kind: 'kept' },
      waiting: 0,
      waitingSince: null,
      relayAt: Date.now(),
    }),
  }
}
