import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { mediaIn, postsIn, requestsIn, verdictsIn } from '#shared/documents/calendar.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { attach, attachmentsOf } from '#shared/domain/attachment-actions.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { EMPTY_DRAFT } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { changeRecord } from '#shared/domain/record.ts'
import { canonicalOf, contentOf, hashOf } from './content.ts'
import { askForReview, parseRequest, type ReviewRequest } from './request.ts'
import { type Standing, shownStatus, standingOf } from './standing.ts'
import { giveVerdict, parseVerdict, type Verdict } from './verdict.ts'

const RULES = { ownAllowed: true, dateBound: false }
const PEOPLE = ['camille', 'sofia', 'nour'] as const

/** What somebody sees of the post, read in another way than the approval reads it. */
function seenIn({ doc }: Device, map: RecordMap): string {
  const seen: Record<string, unknown> = {}
  const { body, title, link, ...rest } = map.toJSON() as Record<string, unknown>
  for (const [key, value] of Object.entries(rest)) {
    if (!key.startsWith('channel:') || value !== true) continue
    const variant = rest[`variant:${key.slice(8)}`]
    seen[key] = (typeof variant === 'string' && rest[`text:${variant}`]) || body
  }
  const files = Object.values(mediaIn(doc).toJSON() as Record<string, Record<string, unknown>>)
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(({ hash, alt }) => `${hash} ${alt}`)
  const channels = Object.entries(seen).sort()
  return JSON.stringify([body, title ?? '', link ?? '', channels, files.sort()])
}

class Device {
  readonly doc = new Y.Doc()
  readonly person: string
  clock: number
  constructor(person: string, clock: number) {
    this.person = person
    this.clock = clock
  }

  author(): Author {
    this.clock += 1
    return {
      person: this.person,
      now: this.clock,
      random: (bytes) => crypto.getRandomValues(bytes),
    }
  }

  post(id: string): RecordMap {
    const map = postsIn(this.doc).get(id)
    if (!map) throw new Error('the post is gone')
    return map
  }

  attached(id: string): Attachment[] {
    return attachmentsOf(mediaIn(this.doc), id)
  }

  requests(): ReviewRequest[] {
    return [...requestsIn(this.doc)].flatMap(([key, one]) => {
      const request = parseRequest(key, one)
      return request.kind === 'request' ? [request] : []
    })
  }

  verdicts(): Verdict[] {
    return [...verdictsIn(this.doc)].flatMap(([key, one]) => {
      const verdict = parseVerdict(key, one)
      return verdict.kind === 'verdict' ? [verdict] : []
    })
  }

  standing(id: string): Standing {
    const map = this.post(id)
    return standingOf({
      status: String(map.get('status')),
      at: null,
      hash: () => hashOf(canonicalOf(contentOf(map, this.attached(id)))),
      requests: this.requests(),
      verdicts: this.verdicts(),
      rules: RULES,
      today: '2026-10-15',
    })
  }
}

const replica = fc.nat({ max: 2 })
/** Few words, so that texts come back to what they were. */
const word = fc.constantFrom('a', 'b')
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('type'), at: replica, place: fc.nat(), word }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('erase'), at: replica, place: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('title'), at: replica, word }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('channel'), at: replica, word }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('variant'), at: replica, word }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('attach'), at: replica, word }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('describe'), at: replica, word }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('detach'), at: replica }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('answer'),
      at: replica,
      says: fc.constantFrom('approved' as const, 'approved' as const, 'changes' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('take back'), at: replica }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('ask'),
      at: replica,
      people: fc.subarray([...PEOPLE], { minLength: 1 }),
      inOrder: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('status'),
      at: replica,
      status: fc.constantFrom('review', 'approved', 'scheduled'),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('meet'), at: replica, other: replica }) },
)
type Act = {
  readonly kind: string
  readonly at: number
  readonly place?: number
  readonly word?: string
  readonly says?: 'approved' | 'changes'
  readonly people?: readonly string[]
  readonly inOrder?: boolean
  readonly status?: string
  readonly other?: number
}

function meet(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)))
}

/** Plays a history on so many devices, looking at all of them after each step; returns them when all have met. */
type Look = (device: Device, id: string, seen: ReadonlyMap<string, ReadonlySet<string>>) => void

function play(count: number, acts: readonly Act[], look: Look) {
  // Clocks that are apart: nothing may hang on them.
  const devices = PEOPLE.slice(0, count).map((person, index) => new Device(person, index * 7))
  const [first] = devices
  if (!first) throw new Error('no device')
  const draft = {
    ...EMPTY_DRAFT,
    title: 'a',
    body: 'ab',
    channels: ['a'],
    status: 'review' as const,
  }
  const { id } = createPost(postsIn(first.doc), draft, first.author())
  for (const { doc } of devices) meet(first.doc, doc)
  /** Everything that a person has had before their eyes when they agreed to it. */
  const seen = new Map<string, Set<string>>()

  for (const one of acts) {
    const device = devices[one.at % count] ?? first
    const { doc, person } = device
    const map = device.post(id)
    const body = map.get('body') as Y.Text
    if (one.kind === 'type') body.insert((one.place ?? 0) % (body.length + 1), one.word ?? '')
    if (one.kind === 'erase' && body.length > 0) body.delete((one.place ?? 0) % body.length, 1)
    if (one.kind === 'title') map.set('title', one.word)
    if (one.kind === 'channel') {
      const key = `channel:${one.word}`
      if (map.get(key) === true) map.delete(key)
      else map.set(key, true)
    }
    if (one.kind === 'variant') {
      const key = `variant:${one.word}`
      const prose = `${person}${device.clock}`
      if (map.has(key)) map.delete(key)
      else map.set(`text:${prose}`, new Y.Text(one.word))
      if (map.has(`text:${prose}`)) map.set(key, prose)
    }
    const [file] = device.attached(id)
    if (one.kind === 'attach') {
      const hash = (one.word ?? 'a').repeat(64)
      const draft = { hash, name: '', type: 'image/png', size: 1, width: 1, height: 1 } as const
      attach(mediaIn(doc), id, [draft], device.author())
    }
    if (one.kind === 'describe' && file) mediaIn(doc).get(file.id)?.set('alt', one.word)
    if (one.kind === 'detach' && file) mediaIn(doc).get(file.id)?.set('deletedAt', 1)
    if (one.kind === 'status') map.set('status', one.status)
    if (one.kind === 'ask') {
      const hash = hashOf(canonicalOf(contentOf(map, device.attached(id))))
      const asked = { post: id, people: one.people ?? [], inOrder: one.inOrder ?? false }
      askForReview(requestsIn(doc), { ...asked, dueAt: null, note: '', hash }, device.author())
    }
    if (one.kind === 'answer') {
      const [request] = device.requests().sort((a, b) => b.createdAt - a.createdAt)
      const content = contentOf(map, device.attached(id))
      const says = one.says ?? 'approved'
      const answer = { post: id, request: request?.id ?? null, says, note: '', content }
      giveVerdict(verdictsIn(doc), { ...answer, at: null, own: false }, device.author())
      if (says === 'approved')
        seen.set(person, (seen.get(person) ?? new Set()).add(seenIn(device, map)))
    }
    if (one.kind === 'take back') {
      const own = device.verdicts().find(({ createdBy }) => createdBy === person)
      if (own) changeRecord(verdictsIn(doc), own.id, { deletedAt: 1 }, device.author())
    }
    if (one.kind === 'meet') meet(doc, (devices[(one.other ?? 0) % count] ?? first).doc)
    for (const each of devices) look(each, id, seen)
  }
  for (const { doc } of [...devices, ...devices]) meet(first.doc, doc)
  for (const each of devices) look(each, id, seen)
  return { devices, id }
}

describe('under all interleavings of edit and approve', () => {
  test.each([2, 3])(
    'on %i replicas an approval never shows valid for a text that its approver has not seen',
    (count) => {
      let valid = 0
      fc.assert(
        fc.property(fc.array(act, { minLength: 8, maxLength: 60 }), (acts) => {
          play(count, acts, (device, id, seen) => {
            const standing = device.standing(id)
            const map = device.post(id)
            const shown = shownStatus(String(map.get('status')), standing)
            if (standing.kind === 'none') return
            const isHeld = shown === 'review' || shown === 'void'
            if (isHeld && standing.kind !== 'valid') return
            valid += 1
            expect(standing.answers.length).toBeGreaterThan(0)
            for (const { person, state } of standing.answers) {
              expect(state).toBe('approved')
              expect(seen.get(person)?.has(seenIn(device, map))).toBe(true)
            }
          })
        }),
        { numRuns: 150 },
      )
      // Not because nothing was ever valid.
      expect(valid).toBeGreaterThan(100)
    },
  )

  test('devices that have met agree on where the post stands, whatever their clocks say', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const { devices, id } = play(3, acts, () => {})
        const [one, ...others] = devices.map((device) => device.standing(id))
        for (const other of others) expect(other).toEqual(one)
      }),
      { numRuns: 80 },
    )
  })

  test('everybody who was asked and agrees to what the post is now makes it valid, whatever was before', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { devices, id } = play(3, acts, () => {})
        for (const device of devices) {
          device.clock = 1_000_000
          const [request] = device.requests().sort((a, b) => b.createdAt - a.createdAt)
          const answer = { post: id, request: request?.id ?? null, says: 'approved' as const }
          const seen = {
            note: '',
            content: contentOf(device.post(id), device.attached(id)),
            at: null,
            own: false,
          }
          giveVerdict(verdictsIn(device.doc), { ...answer, ...seen }, device.author())
        }
        for (const { doc } of [...devices, ...devices]) meet(devices[0]?.doc ?? doc, doc)
        for (const device of devices) expect(device.standing(id).kind).toBe('valid')
      }),
      { numRuns: 80 },
    )
  })
})
