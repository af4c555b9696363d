import { type Accessor, createContext, useContext } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { IdeasView } from './view.ts'

export interface IdeasDesk {
  readonly view: IdeasView
  readonly environment: Pick<Environment, 'now' | 'after'>
  /** Opened beside the list, or over it where there is no room. */
  readonly opened: Accessor<string | null>
  open(id: string | null): void
  openPost(post: string): void
  /** By its key, its button, its menu: the same deed. */
  check(id: string): void
  turn(id: string): void
  turnAgain(id: string): void
  remove(id: string): void
}

export const IdeasContext = createContext<IdeasDesk>()

export function useIdeas(): IdeasDesk {
  const desk = useContext(IdeasContext)
  if (!desk) throw new Error('useIdeas: there is no <IdeasContext.Provider> above this')
  return desk
}
