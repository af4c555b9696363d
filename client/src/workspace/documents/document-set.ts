import type { Device } from '#client/workspace/device/device.ts'
import type {
  DocumentAccess,
  DocumentContext,
} from '#client/workspace/documents/document-context.ts'
import type { DocumentFacts } from '#client/workspace/documents/document-facts.ts'
import { type OpenDocument, openDocument } from '#client/workspace/documents/open-document.ts'
import { openTabs } from '#client/workspace/documents/tabs.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Role } from '#shared/access/roles.ts'

/** The documents of one workspace that are open, each once. */
export interface DocumentSet {
  /** @param placed see `DocumentContext`; of who opens it first */
  open(name: string, placed?: DocumentContext['placed']): OpenDocument
  facts(): readonly DocumentFacts[]
  /** Names of those with changes that the relay will not take. */
  refused(): readonly string[]
  /** The open document that a collection belongs to. */
  of(doc: unknown): OpenDocument | null
  /** Whether the relay has answered for every document. */
  tryNow(): Promise<boolean>
  flush(): Promise<void>
  close(): Promise<void>
}

export interface DocumentSetOptions {
  readonly workspace: string
  readonly device: Device
  readonly environment: Environment
  /** Documents are read from then on. */
  readonly begin: Promise<unknown>
  readonly accessTo: (name: string) => DocumentAccess
  readonly roleTold: (role: Role) => void
  /** Called once for everything that happens in a turn. */
  readonly changed: () => void
}

export function createDocumentSet(options: DocumentSetOptions): DocumentSet {
  const { workspace, device, environment, begin, roleTold, changed } = options
  const tabs = openTabs(workspace, environment)
  const documents = new Map<string, OpenDocument>()
  const each = () => [...documents.values()]
  let scheduled = false

  const soon = (): void => {
    if (scheduled) return
    scheduled = true
    queueMicrotask(() => {
      scheduled = false
      changed()
    })
  }

  return {
    open(name, placed = null) {
      const known = documents.get(name)
      if (known) return known
      const access = options.accessTo(name)
      const context = {
        workspace,
        device,
        tabs,
        environment,
        begin,
        access,
        roleTold,
        placed,
        changed: soon,
      }
      const document = openDocument(name, context)
      documents.set(name, document)
      return document
    },
    refused: () => each().flatMap(({ name, facts }) => (facts.refused > 0 ? [name] : [])),
    facts: () => each().map((document) => document.facts),
    of: (doc) => each().find((document) => document.doc === doc) ?? null,
    async tryNow() {
      const answers = await Promise.all(each().map((document) => document.tryNow()))
      return answers.every(Boolean)
    },
    async flush() {
      await Promise.all(each().map((document) => document.flush()))
    },
    async close() {
      await Promise.all(each().map((document) => document.close()))
      tabs.close()
    },
  }
}
