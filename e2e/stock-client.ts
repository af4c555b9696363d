import { expect } from '@playwright/test'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Person } from './person.ts'
import type { Relay } from './relay.ts'

/** A program that is no browser of ours, let in as somebody. */
export interface Visit {
  readonly relay: Relay
  readonly workspace: string
  readonly headers: Readonly<Record<string, string>>
}

/** With a token that the person makes for it. */
export async function visitByToken(relay: Relay, person: Person): Promise<Visit> {
  const workspace = workspaceOf(person)
  const data = { workspace, name: 'a program' }
  const answer = await person.context.request.post('/api/tokens', { data })
  expect(answer.status()).toBe(201)
  const { token }: { readonly token: string } = await answer.json()
  return { relay, workspace, headers: { authorization: `Bearer ${token}` } }
}

/** With the session of the person's own browser. */
export async function visitBySession(relay: Relay, person: Person): Promise<Visit> {
  const cookies = await person.context.cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return {
    relay,
    workspace: workspaceOf(person),
    headers: { cookie, origin: person.network.origin },
  }
}

/** A bare socket, for what no client of good will sends. */
export function openSocket(visit: Visit, document: string): WebSocket {
  return new WebSocket(`${roomsOf(visit)}/${document}`, { headers: visit.headers })
}

/** The stock y-websocket client. */
export function openStockClient(
  visit: Visit,
  document: string,
): { readonly doc: Y.Doc; readonly synced: Promise<void>; close(): void } {
  const polyfill: unknown = class extends WebSocket {
    constructor(address: string | URL, protocols?: string[]) {
      super(address, protocols, { headers: visit.headers })
    }
  }
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(roomsOf(visit), document, doc, {
    disableBc: true,
    WebSocketPolyfill: polyfill as typeof globalThis.WebSocket,
  })
  return {
    doc,
    synced: new Promise((resolve) => provider.once('sync', () => resolve())),
    close() {
      provider.destroy()
      doc.destroy()
    },
  }
}

function roomsOf({ relay, workspace }: Visit): string {
  return `${relay.origin.replace('http', 'ws')}/sync/${workspace}`
}

function workspaceOf({ page }: Person): string {
  const workspace = /\/w\/([a-z2-7]+)/.exec(page.url())?.[1]
  if (!workspace) throw new Error(`No workspace is open at ${page.url()}`)
  return workspace
}
