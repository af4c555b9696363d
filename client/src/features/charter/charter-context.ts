import { createContext, useContext } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { PublishedCharter } from '#shared/domain/moderation/charter.ts'
import type { CharterView, Scene } from './view.ts'

export interface CharterParts {
  readonly view: CharterView
  readonly after: Environment['after']
  /** Goes to another part of the page; a version: to read it. */
  readonly go: (scene: Scene, version?: string) => void
  readonly say: {
    who(person: string): string
    /** `26 nov. 2026` or `10:28` */
    moment(instant: number): string
    name(version: PublishedCharter): string
  }
  /** To who does not see it, and for a moment to everybody. */
  readonly tell: (text: string) => void
}

export const CharterContext = createContext<CharterParts>()

export function useCharter(): CharterParts {
  const parts = useContext(CharterContext)
  if (!parts) throw new Error('useCharter: there is no <CharterContext.Provider> above this')
  return parts
}
