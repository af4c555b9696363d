import { type Accessor, createContext, useContext } from 'solid-js'
import type { ModerationExport } from '#client/commands/moderation/export-moderation.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { CaseReaders } from '#client/workspace/moderation/case-readers.ts'
import type { Triage } from '#shared/domain/moderation/case.ts'
import type { CaseLinks } from '../incidents/case-links.ts'
import type { InARow } from './in-a-row.ts'
import type { InboxFilter } from './inbox-filter.ts'
import type { InboxView } from './view.ts'

export interface InboxDesk {
  readonly view: InboxView
  readonly readers: CaseReaders
  readonly environment: Pick<Environment, 'now' | 'after' | 'painted'>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  /** Puts a text on the clipboard; false where the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>
  /** Hands a file to the person. */
  readonly download: (name: string, content: Blob) => void
  /** These cases, and what is noted about them, as a file. */
  exportCases(ids: readonly string[], format: ModerationExport): void
  readonly filter: Accessor<InboxFilter>
  setFilter(change: Partial<InboxFilter>): void
  /** Whether what narrows the list is shown where there is little room. */
  readonly filtering: Accessor<boolean>
  setFiltering(filtering: boolean): void
  /** The case that stands beside the list, or in its place where there is no room. */
  readonly opened: Accessor<string | null>
  open(id: string | null): void
  /** Where the keys lead, what stands beside the list follows. */
  goTo(id: string | null): void
  readonly inARow: Pick<InARow, 'on' | 'toggle'>
  /** Also where it is done by a button: what stands open stays at hand. */
  triage(ids: readonly string[], triage: Triage): void
  take(ids: readonly string[]): void
  /** Those to whom cases can be given. */
  readonly moderators: Accessor<readonly { readonly id: string; readonly name: string }[]>
  assign(ids: readonly string[], owner: string): void
  close(ids: readonly string[]): void
  remove(ids: readonly string[]): void
  readonly incidents: CaseLinks
  /** Where one is opened because of these. */
  openIncident(ids: readonly string[]): void
}

export const InboxContext = createContext<InboxDesk>()

export function useInbox(): InboxDesk {
  const desk = useContext(InboxContext)
  if (!desk) throw new Error('useInbox: there is no <InboxContext.Provider> above this')
  return desk
}
