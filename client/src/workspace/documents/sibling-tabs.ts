import * as Y from 'yjs'
import type { OwnChanges } from '#client/workspace/documents/own-changes.ts'
import type { TabMessage, Tabs } from '#client/workspace/documents/tabs.ts'

/** The origin of what another tab of this browser has told. */
export const FROM_A_TAB = { origin: 'tab' } as const

/** One document among the tabs of one browser: each gives the others what it has, and what it knows of the relay. */
export interface SiblingTabs {
  /** Asks for what the others have more of; called once what this device holds is read. */
  hello(): void
  leave(): void
}

export function joinTabs(options: {
  readonly name: string
  readonly tabs: Tabs
  readonly doc: Y.Doc
  readonly own: OwnChanges
  /** What is known of the document may have changed. */
  readonly changed: () => void
}): SiblingTabs {
  const { name, tabs, doc, own, changed } = options

  const hear = (message: TabMessage): void => {
    if (message.kind === 'changed') {
      own.adopt([message.entry], null)
      Y.applyUpdate(doc, message.entry.update, FROM_A_TAB)
    } else if (message.kind === 'confirmed') {
      own.confirmedElsewhere(message.ids, message.at)
    } else if (message.kind === 'hello') {
      const update = Y.encodeStateAsUpdate(doc, message.vector)
      const { ledger, relayAt } = own
      tabs.tell({ kind: 'welcome', document: name, update, unsent: ledger.all(), relayAt })
    } else {
      own.adopt(message.unsent, message.relayAt)
      Y.applyUpdate(doc, message.update, FROM_A_TAB)
    }
    changed()
  }

  const leave = tabs.hear(name, hear)
  return {
    hello: () => tabs.tell({ kind: 'hello', document: name, vector: Y.encodeStateVector(doc) }),
    leave,
  }
}
