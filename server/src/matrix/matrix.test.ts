import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { databaseIn } from '#server/data-folder.ts'
import { openDatabase } from '#server/database/open.ts'
import { sqliteLog } from '#server/log/sqlite-log.ts'
import { awareness, RawClient, update, updatesOf } from '#server/rooms/testing/raw-client.ts'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { accessTo, isRole } from '#shared/access/roles.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { DOCUMENT_KINDS, type DocumentKind, parseDocumentName } from '#shared/protocol/names.ts'
import { MAP } from './testing/attempts.ts'
import {
  messagesTable,
  outcome,
  READ_BY_LINK,
  standing,
  type Traces,
  visitorsTable,
} from './testing/findings.ts'
import { type Attempt, storm } from './testing/storm.ts'
import { letInEverybody, type MatrixVisitor } from './testing/visitors.ts'
import { Witness } from './testing/witness.ts'

const PAGE = new URL('../../../docs/security.md', import.meta.url)
const ID = 'abcdefghijklmn'
/** By kind; `share` is what a link leads to. */
const NAMES = {
  space: 'space',
  calendar: 'calendar-2026',
  events: 'events',
  entries: `entries-${ID}`,
  stage: `stage-${ID}`,
  share: '',
  moderation: 'moderation-2026',
  desk: 'desk',
  pulse: 'pulse-2026',
} satisfies Record<DocumentKind, string>

/** Many sockets, and an address and a workspace have their bounds. */
const ROOM_FOR_ALL = {
  RUCHE_CONNECTIONS_PER_PERSON: '2000',
  RUCHE_REQUESTS_PER_MINUTE: '100000',
}

describe('everybody, at every document, with everything that can be sent', () => {
  let relay: TestRelay
  let visitors: readonly MatrixVisitor[]
  const attempts: Attempt[] = []
  const colleagues = new Witness()
  const anybody = new Witness()
  /** What each visitor heard, by the document that they asked for. */
  const heard = new Map<MatrixVisitor, Map<string, Witness>>()
  const planted = (document: string) => `[planted in ${document}]`
  let traces: Traces
  let logged: string

  beforeAll(async () => {
    relay = await startTestRelay(ROOM_FOR_ALL)
    const owner = await relay.found()
    const revoked = await share(owner)
    const { secret: other } = await share(owner)
    const { secret: link, document } = await share(owner)
    NAMES.share = document
    const shares = `/api/workspaces/${owner.workspace}/shares`
    await relay.ask(`${shares}/${revoked.id}`, { method: 'DELETE', cookie: owner.cookie })
    visitors = letInEverybody(relay, owner, { link, other, revoked: revoked.secret })
    const path = (document: string) => `/sync/${owner.workspace}/${document}`
    const watching = await Promise.all(
      Object.values(NAMES).map(async (document, n) => {
        const headers = { cookie: owner.cookie, origin: relay.url }
        const url = relay.url.replace('http', 'ws') + path(document)
        const colleague = new RawClient(url, { who: null, headers, isClient: true })
        colleagues.listenTo(colleague)
        anybody.listenTo(colleague)
        await colleague.opened()
        colleague.send(awareness([n + 1, 1, { name: 'Colleague' }]))
        const words = (doc: Y.Doc) => doc.getMap('planted').set(planted(document), true)
        for (const made of updatesOf(colleague.doc, words)) colleague.send(update(made))
        await colleague.exchange()
        return colleague
      }),
    )
    for (const visitor of visitors) {
      const own = new Map(Object.values(NAMES).map((document) => [document, new Witness()]))
      heard.set(visitor, own)
      const all = Object.values(NAMES).map((document) =>
        storm(visitor, {
          port: relay.server.port,
          path: path(document),
          document,
          hear(message) {
            anybody.hear(message)
            own.get(document)?.hear(message)
          },
        }),
      )
      attempts.push(...(await Promise.all(all)).flat())
    }
    await Promise.all(watching.map((colleague) => colleague.exchange()))
    expect(watching.map(({ closeCode }) => closeCode)).toEqual(watching.map(() => null))
    await relay.server.stop()
    traces = {
      kept: await keptIn(relay, owner.workspace),
      passedOn: colleagues.heardOf(attempts.map(({ marker }) => marker)),
    }
    logged = relay.logged.join('')
  })
  afterAll(() => relay.remove())

  async function share({ workspace, cookie }: { workspace: string; cookie: string }) {
    const request = { method: 'POST', cookie, body: { name: 'Guests' } }
    const { text } = await relay.ask(`/api/workspaces/${workspace}/shares`, request)
    const { share, secret } = JSON.parse(text)
    return { id: String(share.id), document: String(share.document), secret: String(secret) }
  }

  const kindOf = ({ document }: Attempt) => parseDocumentName(document)?.kind ?? 'space'
  const expectedAt = ({ is }: MatrixVisitor, kind: DocumentKind): string => {
    if (is === 'link') return kind === 'share' ? 'read' : String(CLOSE.signedOut)
    if (!isRole(is)) return String(CLOSE[is])
    const access = accessTo(kind, is)
    return access === 'none' ? String(CLOSE.unknown) : access
  }
  const mayWrite = (attempt: Attempt) => expectedAt(attempt.visitor, kindOf(attempt)) === 'write'
  const standingAt = (visitor: MatrixVisitor, kind: DocumentKind) => {
    const document = NAMES[kind]
    const these = attempts.filter((one) => one.visitor === visitor && one.document === document)
    return standing(these, traces)
  }

  test('R2, R11: each one turns out to be at each document what the table of roles says', () => {
    for (const visitor of visitors) {
      const found = DOCUMENT_KINDS.map((kind) => [kind, standingAt(visitor, kind)])
      const expected = DOCUMENT_KINDS.map((kind) => [kind, expectedAt(visitor, kind)])
      expect([visitor.name, found]).toEqual([visitor.name, expected])
    }
  })

  test('R4, R11: no byte of a reader or a stranger reaches anybody, in any framing', () => {
    const theirs = attempts.filter((attempt) => !mayWrite(attempt)).map(({ marker }) => marker)
    expect(theirs.length).toBeGreaterThan(1_000)
    expect([...anybody.heardOf(theirs)]).toEqual([])
  })

  test('R4, R11: no byte of a reader or a stranger is kept', () => {
    const writers = attempts.filter(mayWrite).map(({ marker }) => marker)
    expect(traces.kept.size).toBeGreaterThan(100)
    expect([...traces.kept].filter((marker) => !writers.includes(marker))).toEqual([])
  })

  test('R2: nobody hears a word of a document that is not for them, and everybody else does', () => {
    const words = Object.values(NAMES).map(planted)
    for (const visitor of visitors)
      for (const kind of DOCUMENT_KINDS) {
        const mayRead = ['read', 'write'].includes(expectedAt(visitor, kind))
        const found = [...(heard.get(visitor)?.get(NAMES[kind])?.heardOf(words) ?? [])]
        const expected = mayRead ? [planted(NAMES[kind])] : []
        expect([visitor.name, kind, found]).toEqual([visitor.name, kind, expected])
      }
  })

  test('R17: the log repeats nothing that stands in a document', () => {
    expect(logged).not.toContain('[planted in')
  })

  test('what those who may write have sent is kept and heard, so the others’ silence means something', () => {
    for (const attempt of attempts.filter(mayWrite)) {
      if (attempt.sent === 'sync update' || attempt.sent === 'sync step 2')
        expect([attempt.marker, outcome(attempt, traces)]).toEqual([
          attempt.marker,
          'kept, passed on',
        ])
      if (attempt.sent === 'awareness')
        expect([attempt.marker, outcome(attempt, traces)]).toEqual([attempt.marker, 'passed on'])
    }
  })

  test('R17: not one line of the log repeats what was sent, or who sent it', () => {
    for (const { visitor } of attempts) expect(logged).not.toContain(`[${visitor.name}|`)
  })

  test('the tables in the documentation are what was found', async () => {
    const found = {
      visitors: visitorsTable(visitors, DOCUMENT_KINDS, standingAt),
      messages: messagesTable(
        attempts,
        (attempt) => {
          const standing = standingAt(attempt.visitor, kindOf(attempt))
          return standing === 'read' && attempt.visitor.is === 'link' ? READ_BY_LINK : standing
        },
        traces,
      ),
    }
    let page = readFileSync(PAGE, 'utf8')
    for (const [name, table] of Object.entries(found)) {
      const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- /${name} -->)`)
      page = page.replace(place, (_, before: string, after: string) => before + table + after)
      expect(page).toContain(table)
    }
    await expect(page).toMatchFileSnapshot(PAGE.pathname)
  })
})

/** The markers in all documents, from the database of a relay that has stopped. */
async function keptIn(relay: TestRelay, workspace: string): Promise<Set<string>> {
  const opened = openDatabase(databaseIn(join(relay.folder, 'data')))
  if (!opened.ok) throw new Error(opened.problem.kind)
  const log = sqliteLog(opened.database)
  const kept = new Set<string>()
  for (const document of Object.values(NAMES)) {
    const room = `${workspace}/${document}`
    const { parts, tail } = await log.load(room)
    const ids = parts.map(({ id }) => id)
    const doc = new Y.Doc()
    for (const part of (await log.loadParts(room, ids)) ?? []) Y.applyUpdate(doc, part)
    for (const { update } of tail) Y.applyUpdate(doc, update)
    for (const marker of doc.getMap(MAP).keys()) kept.add(marker)
  }
  opened.database.close()
  return kept
}
