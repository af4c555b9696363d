import { createContext, useContext } from 'solid-js'
import type { TemplateCommands } from '#client/commands/templates.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'

export interface TemplatesPageParts {
  readonly commands: TemplateCommands
  readonly say: PostWords
  readonly now: Environment['now']
  readonly after: Environment['after']
}

export const TemplatesContext = createContext<TemplatesPageParts>()

export function useTemplates(): TemplatesPageParts {
  const parts = useContext(TemplatesContext)
  if (!parts) throw new Error('useTemplates: there is no <TemplatesContext.Provider> above this')
  return parts
}
