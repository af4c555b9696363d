import { createContext, useContext } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { IncidentView } from './incident-view.ts'

/** What every part of the page of an incident works with. */
export interface OneIncident {
  readonly view: IncidentView
  readonly say: IncidentWords
  readonly now: () => number
  readonly after: Environment['after']
  /** Puts a text where it can be pasted from, and says so, also that nobody has approved it. */
  readonly copy: (text: string, isApproved: boolean) => void
  /** Whose clocks hours are shown on and whose they are typed on; null where those are the same. */
  readonly clocks: () => { readonly own: string; readonly team: string } | null
}

export interface IncidentWords {
  /** What somebody is called within a sentence. */
  who(person: string | null): string
  /** Where one begins. */
  first(person: string | null): string
  /** An instant, on the reader's clock. */
  moment(instant: number): string
}

export const IncidentContext = createContext<OneIncident>()

export function useIncident(): OneIncident {
  const incident = useContext(IncidentContext)
  if (!incident) throw new Error('useIncident: there is no <IncidentContext.Provider> above this')
  return incident
}
