import { type Accessor, createContext, useContext } from 'solid-js'
import type { Case } from '#shared/domain/moderation/case.ts'
import type { InboxDesk } from '../inbox/inbox-context.ts'

/** The case that is open, for each section of it. */
export interface OpenCase {
  readonly id: string
  /** As it is now. */
  readonly one: Accessor<Case>
  /** Whether it stands in the place of the list. */
  readonly alone: Accessor<boolean>
  readonly desk: InboxDesk
}

export const CaseContext = createContext<OpenCase>()

export function useCase(): OpenCase {
  const open = useContext(CaseContext)
  if (!open) throw new Error('useCase: there is no <CaseContext.Provider> above this')
  return open
}
