import { lendEnvironment } from '#client/app/environment.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import type { Other, Workspace } from '#client/workspace/workspace.ts'
import { fillWithSamplePlan } from './sample-plan.ts'

const camille = { id: 'camilleaaaaaaa', name: 'Camille Marchand' }
const ines = { id: 'inesaaaaaaaaaa', name: 'Inès Benali' }
const theo = { id: 'theoaaaaaaaaaa', name: 'Théo Lambert' }
const yann = { id: 'yannaaaaaaaaaa', name: 'Yann Le Goff' }
const sofia = { id: 'sofiaaaaaaaaaa', name: 'Sofia Ribeiro' }

const marc = { id: 'marcaaaaaaaaaa', name: 'Marc Roussel' }
const anna = { id: 'annaaaaaaaaaaa', name: 'Anna Dubois' }

const PEOPLE = [camille, ines, theo, yann, sofia, marc, anna]
const INITIALS = {
  CM: camille.id,
  IB: ines.id,
  TL: theo.id,
  YL: yann.id,
  SR: sofia.id,
  MR: marc.id,
  AD: anna.id,
}

const onTheCalendar = { page: 'calendar', post: null, day: null, away: false } as const

const OTHERS: readonly Other[] = [
  { ...onTheCalendar, client: 1, person: ines, doing: 'editing' },
  { ...onTheCalendar, client: 2, person: theo, doing: 'looking', day: '2026-10-28' },
  { ...onTheCalendar, client: 3, person: yann, doing: 'looking', away: true },
]

/** A real workspace of this device, whose colleagues and relay are pretended. */
export function pretendWorkspace(id: string, filled: boolean): Workspace {
  const workspace = openWorkspace({
    id,
    me: { ...camille, role: 'owner' },
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: { ...lendEnvironment(window), origin: `${location.origin}/nowhere` },
  })
  if (filled) void workspace.lookEverywhere().then(() => fillWithSamplePlan(workspace, INITIALS))
  return {
    ...workspace,
    people: () => PEOPLE,
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
