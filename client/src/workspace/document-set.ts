import type { Device } from '#client/workspace/device/device.ts'
import type { DocumentFacts } from '#client/workspace/document-facts.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { type OpenDocument, openDocument } from '#client/workspace/open-document.ts'
import { openTabs } from '#client/workspace/tabs.ts'

/** The documents of one workspace that are open, each once. */
export interface DocumentSet {
  open(name: string): OpenDocument
  facts(): readonly DocumentFacts[]
  /** The open document that a collection belongs to. */
  of(doc: unknown): OpenDocument | null
  /** Whether the relay has answered for every document. */
  tryNow(): Promise<boolean>
  flush(): Promise<void>
  close(): Promise<void>
}

/** Documents are read from `begin` on; `changed` is called once for everything that happens in a turn. */
export function createDocumentSet(
  workspace: string,
  device: Device,
  environment: Environment,
  begin: Promise<void>,
  changed: () => void,
): DocumentSet {
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
    open(name) {
      const known = documents.get(name)
      if (known) return known
      const context = { workspace, device, tabs, environment, begin, changed: soon }
      const document = openDocument(name, context)
      documents.set(name, document)
      return document
    },
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
