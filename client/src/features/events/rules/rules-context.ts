import { type Accessor, createContext, useContext } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { RulesView } from './rules-view.ts'

interface RulesParts {
  readonly view: RulesView
  readonly now: Accessor<number>
  /** What a person of the team is called. */
  readonly nameOf: (person: string) => string
  readonly after: Environment['after']
  readonly download: (name: string, content: Blob) => void
  readonly print: () => void
}

export const RulesContext = createContext<RulesParts>()

export function useRules(): RulesParts {
  const parts = useContext(RulesContext)
  if (!parts) throw new Error('useRules: there is no <RulesContext.Provider> above this')
  return parts
}
