import type { JSX } from 'solid-js'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createFacts, FactsContext } from './facts.ts'
import './Facts.css'

/** Around whatever shows notes, measures and people noted. */
export function FactsProvider(props: {
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly children: JSX.Element
}) {
  const facts = createFacts(useWorkspace(), props.environment)
  return <FactsContext.Provider value={facts}>{props.children}</FactsContext.Provider>
}
