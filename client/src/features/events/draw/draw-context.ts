import { type Accessor, createContext, useContext } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { DrawView } from './draw-view.ts'

export interface DrawLoans {
  readonly environment: Pick<Environment, 'now' | 'after' | 'fetch' | 'origin' | 'smallStorage'>
  readonly copy: (text: string) => Promise<boolean>
  readonly download: (name: string, content: Blob) => void
  /** The program of a proof page. */
  readonly proofScript: () => Promise<string>
}

interface DrawPageContext extends DrawLoans {
  readonly view: DrawView
  readonly now: Accessor<number>
  /** What a person of the team is called. */
  readonly nameOf: (person: string) => string
  /** What is called by this code in a draw. */
  readonly called: (code: string) => string
}

const DrawContext = createContext<DrawPageContext>()
export const DrawProvider = DrawContext.Provider

export function useDraw(): DrawPageContext {
  const context = useContext(DrawContext)
  if (!context) throw new Error('useDraw: there is no draw page above this component')
  return context
}
