import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { RecordMap, Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { revertStep } from '#shared/domain/record.ts'
import { coolOffKey, coolOffOf } from './cool-off.ts'
import { type Hold, holdOf, parseReply, type Reply, sentUnread } from './reply.ts'
import {
  askReader,
  beginReply,
  callOffReader,
  markSent,
  overrideCoolOff,
  readReply,
  signReply,
  tickTone,
  writeReply,
} from './reply-actions.ts'

const MINUTE = 60_000
/** What the severity of the case asks for. */
const WAIT = 15 * MINUTE
const ANGRY = 'You have understood nothing of this game and it shows in every line.'
const CALM =
  'Hello. The delay disappoints you and you may say so here. We do not let anybody go after Louise.'

/** A device of somebody's, with a clock of its own. */
class Device {
  readonly doc: Y.Doc
  readonly person: string
  now: number
  constructor(person: string, now = 0, doc = new Y.Doc()) {
    this.person = person
    this.now = now
    this.doc = doc
  }

  get replies(): Records {
    return this.doc.getMap<RecordMap>('replies')
  }

  author(): Author {
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
    return { now: this.now, person: this.person, random }
  }

  begins(text: string): string {
    return beginReply(this.replies, { case: 'thecase', text, answer: null }, this.author()).id
  }

  writes(id: string, text: string, at = this.now): void {
    this.now = at
    writeReply(this.replies, id, text, this.author())
  }

  reads(id: string, says: 'agreed' | 'changes'): void {
    readReply(this.replies, id, { says, note: '', text: this.text(id) }, this.author())
  }

  sends(id: string, place = ''): void {
    const text = this.text(id)
    markSent(this.replies, id, { text, network: 'discord', place, link: null }, this.author())
  }

  text(id: string): string {
    return String(this.replies.get(id)?.get('text'))
  }

  reply(id: string): Reply {
    const reply = parseReply(id, this.replies.get(id))
    if (reply.kind !== 'reply') throw new Error(`damaged: ${reply.field}`)
    return reply
  }

  hold(id: string, now = this.now): Hold {
    return holdOf(this.reply(id), this.text(id), WAIT, now)
  }

  meets(other: Device): void {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(this.doc)))
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(other.doc)))
  }
}

describe('the cool-off', () => {
  test('lets a reply go once what it says has lain there for the time', () => {
    const camille = new Device('camille')
    const id = camille.begins(CALM)
    expect(camille.hold(id, WAIT - 1)).toMatchObject({ isFree: false, since: 0, until: WAIT })
    expect(camille.hold(id, WAIT).isFree).toBe(true)
  })

  test('costs no further wait for a word put right, a sentence added or one taken out', () => {
    const camille = new Device('camille')
    const id = camille.begins(CALM)
    camille.writes(id, CALM.replace('Hello', 'Good morning'), 5 * MINUTE)
    camille.writes(id, `${CALM} If you want your money back, write to us.`, 10 * MINUTE)
    camille.writes(id, CALM.slice(0, 60), 14 * MINUTE)
    expect(camille.hold(id).until).toBe(WAIT)
  })

  test('begins anew for a text that is mostly another, and a word left long ago opens no way for it', () => {
    const camille = new Device('camille')
    const id = camille.begins('Hello')
    camille.writes(id, ANGRY, 20 * MINUTE)
    expect(camille.hold(id)).toMatchObject({ isFree: false, until: 20 * MINUTE + WAIT })
    camille.writes(id, CALM, 40 * MINUTE)
    expect(camille.hold(id).until).toBe(40 * MINUTE + WAIT)
  })

  test('of a text that somebody goes back to is as old as the text is', () => {
    const camille = new Device('camille')
    const id = camille.begins(CALM)
    camille.writes(id, ANGRY, 10 * MINUTE)
    camille.writes(id, CALM, 20 * MINUTE)
    expect(camille.hold(id)).toMatchObject({ isFree: true, since: 0 })
  })

  test('of a text that is typed in its place begins anew with its signatures, as if it had been written whole', () => {
    const camille = new Device('camille')
    const id = camille.begins(CALM)
    const text = camille.replies.get(id)?.get('text')
    if (!(text instanceof Y.Text)) throw new Error('a reply has a text')
    camille.now = 20 * MINUTE
    text.delete(0, text.length)
    text.insert(0, ANGRY)
    signReply(camille.replies, id, 3, camille.author())
    expect(camille.hold(id)).toMatchObject({ isFree: false, until: 20 * MINUTE + WAIT })
    camille.now = 25 * MINUTE
    text.insert(0, 'Well: ')
    signReply(camille.replies, id, 1, camille.author())
    expect(camille.hold(id).until).toBe(20 * MINUTE + WAIT)
    expect(camille.reply(id).writtenAt).toBe(25 * MINUTE)
  })

  test('of an empty draft begins with its first words, and an emoji is one', () => {
    const camille = new Device('camille')
    const id = camille.begins('')
    expect(camille.hold(id, 60 * MINUTE).isFree).toBe(false)
    camille.writes(id, '🙃', 60 * MINUTE)
    expect(camille.hold(id).until).toBe(60 * MINUTE + WAIT)
  })

  test('is cut short with a reason, which is kept, and only for what it says then', () => {
    const camille = new Device('camille')
    const id = camille.begins(CALM)
    camille.now = MINUTE
    overrideCoolOff(camille.replies, id, '  ', camille.author())
    expect(camille.hold(id).isFree).toBe(false)
    overrideCoolOff(camille.replies, id, 'The address is being passed on.', camille.author())
    expect(camille.hold(id)).toMatchObject({
      isFree: true,
      override: { at: MINUTE, by: 'camille', reason: 'The address is being passed on.' },
    })
    camille.writes(id, ANGRY, 2 * MINUTE)
    expect(camille.hold(id)).toMatchObject({ isFree: false, override: null })
    expect(camille.reply(id).overrides).toHaveLength(1)
    // By whatever clock it was given.
    const behind = new Device('hugo', 0, camille.doc)
    overrideCoolOff(behind.replies, id, 'It cannot wait.', behind.author())
    expect(camille.hold(id).isFree).toBe(true)
  })

  test('counts from when somebody last wrote, where two have added so much apart that no mark holds half of it', () => {
    const [camille, hugo] = [new Device('camille'), new Device('hugo')]
    const words = (of: string) => Array.from({ length: 9 }, (_, at) => `${of}${at}`).join(' ')
    const id = camille.begins(`${words('a')} end`)
    camille.meets(hugo)
    // Each of them alone says nothing that is mostly new.
    camille.writes(id, `${words('b')} ${words('a')} end`, 30 * MINUTE)
    hugo.writes(id, `${words('a')} end ${words('c')}`, 31 * MINUTE)
    for (const device of [camille, hugo]) expect(device.hold(id).since).toBe(0)
    camille.meets(hugo)
    for (const device of [camille, hugo]) expect(device.hold(id).since).toBe(31 * MINUTE)
  })

  test('is longer the worse it is; a workspace says how long, and what makes no sense is not heard (M4, M5)', () => {
    const settings = new Y.Doc().getMap<unknown>('settings')
    const minutes = (severity: string) => coolOffOf(severity, settings) / MINUTE
    expect(['low', 'normal', 'high', 'critical', 'apocalyptic'].map(minutes)).toEqual([
      5, 15, 30, 60, 60,
    ])
    settings.set(coolOffKey('low'), 0)
    settings.set(coolOffKey('high'), 45)
    settings.set(coolOffKey('critical'), 'never')
    settings.set(coolOffKey('normal'), -3)
    expect(['low', 'normal', 'high', 'critical'].map(minutes)).toEqual([0, 15, 45, 60])
  })

  test('never ends sooner because devices have met: marks are only added', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd')
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
    const deed = fc.record({ who: fc.nat(1), text: fc.option(text), after: fc.nat(20) })
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
        const [camille, hugo] = [new Device('camille'), new Device('hugo')]
        const id = camille.begins('a b')
        camille.meets(hugo)
        /** Everything that anybody has had before their eyes, with when; and the newest change that each knows of. */
        const said = [{ text: 'a b', at: 0 }]
        const written = new Map([camille, hugo].map((device) => [device, 0]))
        let now = 0
        for (const { who, text, after } of deeds) {
          now += after * MINUTE
          const device = who === 0 ? camille : hugo
          if (text === null) {
            camille.meets(hugo)
            const newest = Math.max(...written.values())
            for (const one of [camille, hugo]) written.set(one, newest)
          } else if (text !== device.text(id)) {
            device.writes(id, text, now)
            written.set(device, now)
          }
          for (const one of [camille, hugo]) {
            const shown = one.text(id)
            said.push({ text: shown, at: now })
            const { since } = one.hold(id, now)
            const stood = said.some(({ text, at }) => at === since && halfIn(shown, text))
            expect(stood || since === written.get(one)).toBe(true)
          }
        }
        camille.meets(hugo)
        expect(camille.hold(id, now)).toEqual(hugo.hold(id, now))
      }),
      { numRuns: 200 },
    )
  })
})

function halfIn(text: string, marked: string): boolean {
  const left = marked.split(' ')
  const words = text.split(' ').filter(Boolean)
  const shared = words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return shared.length * 2 >= words.length
}

describe('a second reader', () => {
  test('who was asked holds it until they agree to what it says', () => {
    const [camille, nour] = [new Device('camille'), new Device('nour')]
    const id = camille.begins(CALM)
    askReader(camille.replies, id, 'nour', camille.author())
    camille.meets(nour)
    expect(camille.hold(id, WAIT)).toMatchObject({ isFree: false, second: { kind: 'waiting' } })
    nour.reads(id, 'changes')
    camille.meets(nour)
    expect(camille.hold(id, WAIT).second.kind).toBe('changes')
    camille.writes(id, `${CALM} Thank you.`, MINUTE)
    expect(camille.hold(id, WAIT).second.kind).toBe('waiting')
    camille.meets(nour)
    nour.reads(id, 'agreed')
    camille.meets(nour)
    expect(camille.hold(id, WAIT)).toMatchObject({ isFree: true, second: { kind: 'agreed' } })
  })

  test('has agreed to nothing else: another comma makes it void, and its way back makes it hold again', () => {
    const nour = new Device('nour')
    const id = new Device('camille', 0, nour.doc).begins(CALM)
    askReader(nour.replies, id, 'nour', nour.author())
    nour.reads(id, 'agreed')
    nour.writes(id, CALM.replace('.', ','))
    expect(nour.hold(id, WAIT)).toMatchObject({ isFree: false, second: { kind: 'void' } })
    expect(nour.hold(id).second.answers).toMatchObject([{ state: 'void', reading: { text: CALM } }])
    nour.writes(id, CALM)
    expect(nour.hold(id, WAIT).isFree).toBe(true)
  })

  test('is asked with others: all have to agree; one is called off, one agreed unasked, one takes it back', () => {
    const nour = new Device('nour')
    const id = new Device('camille', 0, nour.doc).begins(CALM)
    for (const person of ['nour', 'hugo']) askReader(nour.replies, id, person, nour.author())
    nour.reads(id, 'agreed')
    expect(nour.hold(id).second.kind).toBe('waiting')
    callOffReader(nour.replies, id, 'hugo', nour.author())
    expect(nour.hold(id).second.kind).toBe('agreed')
    const text = nour.text(id)
    const [step] = readReply(
      nour.replies,
      id,
      { says: 'changes', note: 'Too cold', text },
      { ...nour.author(), person: 'bastien' },
    )
    expect(nour.hold(id).second.kind).toBe('changes')
    if (step) revertStep(nour.replies, step, { ...nour.author(), person: 'bastien' })
    expect(nour.hold(id).second.kind).toBe('agreed')
  })

  test('is another than whoever began it', () => {
    const camille = new Device('camille')
    const id = camille.begins(CALM)
    askReader(camille.replies, id, 'camille', camille.author())
    expect(camille.hold(id).second.kind).toBe('none')
    askReader(camille.replies, id, 'nour', camille.author())
    camille.reads(id, 'agreed')
    expect(camille.hold(id).second.kind).toBe('waiting')
  })

  test('under all interleavings of edit and agreement never shows as agreed to what they have not seen', () => {
    const deed = fc.record({
      who: fc.nat(2),
      deed: fc.constantFrom('type', 'erase', 'agree', 'agree', 'agree', 'changes', 'meet', 'meet'),
      place: fc.nat(5),
      other: fc.nat(2),
    })
    let agreed = 0
    fc.assert(
      fc.property(fc.array(deed, { minLength: 6, maxLength: 50 }), (deeds) => {
        // Clocks that are apart: nothing may hang on them.
        const devices = ['camille', 'nour', 'hugo'].map((person, at) => new Device(person, at * 7))
        const [first] = devices
        if (!first) return
        const id = first.begins('ab')
        for (const person of ['nour', 'hugo']) askReader(first.replies, id, person, first.author())
        for (const device of devices) first.meets(device)
        const seen = new Set<string>()
        const look = () => {
          for (const device of devices) {
            const { second } = device.hold(id)
            if (second.kind !== 'agreed') continue
            agreed++
            for (const person of ['nour', 'hugo'])
              expect(seen).toContain(`${person} ${device.text(id)}`)
          }
        }
        for (const { who, deed, place, other } of deeds) {
          const device = devices[who] ?? first
          const text = device.text(id)
          device.now++
          const at = place % (text.length + 1)
          if (deed === 'type') device.writes(id, `${text.slice(0, at)}a${text.slice(at)}`)
          if (deed === 'erase') device.writes(id, text.slice(0, at) + text.slice(at + 1))
          if (deed === 'meet') device.meets(devices[other] ?? first)
          if (deed === 'agree' || deed === 'changes')
            device.reads(id, deed === 'agree' ? 'agreed' : 'changes')
          if (deed === 'agree') seen.add(`${device.person} ${text}`)
          look()
        }
        for (const device of [...devices, ...devices]) first.meets(device)
        look()
        for (const device of devices) expect(device.hold(id)).toEqual(first.hold(id))
      }),
      { numRuns: 200 },
    )
    // Not because nothing was ever agreed to.
    expect(agreed).toBeGreaterThan(50)
  })
})

describe('a reply', () => {
  test('marked as sent by two apart is sent once, by both, each with what they took there', () => {
    const [camille, hugo] = [new Device('camille', 10), new Device('hugo', 5)]
    const id = camille.begins(CALM)
    camille.meets(hugo)
    camille.sends(id, '#general')
    hugo.writes(id, `${CALM} Thank you.`)
    hugo.sends(id)
    camille.meets(hugo)
    for (const device of [camille, hugo])
      expect(device.reply(id).sent).toMatchObject({
        by: 'hugo',
        place: '',
        text: `${CALM} Thank you.`,
        others: [{ by: 'camille', place: '#general', text: CALM }],
      })
  })

  test('that was marked and taken back by one of two stays sent by the other (M7)', () => {
    const [camille, hugo] = [new Device('camille'), new Device('hugo')]
    const id = camille.begins(CALM)
    camille.meets(hugo)
    const sent = { text: CALM, network: null, place: '', link: null }
    const steps = markSent(camille.replies, id, sent, camille.author())
    hugo.sends(id)
    camille.meets(hugo)
    for (const step of steps) revertStep(camille.replies, step, camille.author())
    expect(camille.reply(id).sent).toMatchObject({ by: 'hugo', others: [] })
  })

  test('M6: that was marked before marks were kept apart is sent, too', () => {
    const camille = new Device('camille')
    const id = camille.begins(CALM)
    const map = camille.replies.get(id)
    for (const [field, value] of [
      ['sentAt', 7],
      ['sentBy', 'nour'],
      ['sentText', ANGRY],
      ['sentLink', 'https://a.example/1'],
    ] as const)
      map?.set(field, value)
    expect(camille.reply(id).sent).toMatchObject({
      at: 7,
      by: 'nour',
      text: ANGRY,
      link: 'https://a.example/1',
      others: [],
    })
    map?.set('sent:x', '[1,')
    map?.set('sent:y', '["soon"]')
    expect(camille.reply(id).sent?.others).toEqual([])
  })

  test('that went out while somebody was asked elsewhere shows who had not agreed to it', () => {
    const [camille, hugo, nour] = [new Device('camille'), new Device('hugo'), new Device('nour')]
    const id = camille.begins(CALM)
    for (const other of [hugo, nour]) camille.meets(other)
    askReader(camille.replies, id, 'nour', camille.author())
    expect(hugo.hold(id, WAIT).isFree).toBe(true)
    hugo.sends(id)
    camille.meets(hugo)
    const unread = (device: Device) => {
      const reply = device.reply(id)
      return reply.sent && sentUnread(reply, reply.sent)
    }
    expect(unread(camille)).toEqual(['nour'])
    camille.meets(nour)
    nour.reads(id, 'agreed')
    camille.writes(id, ANGRY)
    camille.meets(nour)
    // What she has read is what was sent, whatever the draft says by now.
    expect(unread(camille)).toEqual([])
  })

  test('under all interleavings of asking, editing, agreeing and sending on three devices is never shown as read by who has not', () => {
    const deed = fc.record({
      who: fc.nat(2),
      deed: fc.constantFrom('ask', 'type', 'agree', 'agree', 'send', 'meet', 'meet'),
      place: fc.nat(5),
      other: fc.nat(2),
    })
    const counts = { read: 0, unread: 0 }
    fc.assert(
      fc.property(fc.array(deed, { minLength: 6, maxLength: 40 }), (deeds) => {
        const devices = ['camille', 'nour', 'hugo'].map((name, at) => new Device(name, WAIT + at))
        const [first] = devices
        if (!first) return
        first.now = 0
        const id = first.begins('ab')
        first.now = WAIT
        for (const device of devices) first.meets(device)
        const agreed = new Set<string>()
        for (const { who, deed, place, other } of deeds) {
          const device = devices[who] ?? first
          const text = device.text(id)
          device.now++
          if (deed === 'ask') askReader(device.replies, id, 'nour', device.author())
          if (deed === 'type') device.writes(id, `${text.slice(0, place)}a${text.slice(place)}`)
          if (deed === 'meet') device.meets(devices[other] ?? first)
          if (deed === 'agree') {
            device.reads(id, 'agreed')
            agreed.add(`${device.person} ${text}`)
          }
          // The screen lets nobody mark what something holds, as far as this device knows.
          if (deed === 'send' && device.hold(id, 4 * WAIT).isFree) device.sends(id)
        }
        for (const device of [...devices, ...devices]) first.meets(device)
        const reply = first.reply(id)
        for (const device of devices) expect(device.reply(id)).toEqual(reply)
        const { sent } = reply
        if (!sent) return
        const isAsked = reply.readers.some(({ person }) => person === 'nour')
        for (const mark of [sent, ...sent.others]) {
          const isUnread = isAsked && !agreed.has(`nour ${mark.text}`)
          expect(sentUnread(reply, mark)).toEqual(isUnread ? ['nour'] : [])
          counts[isUnread ? 'unread' : 'read']++
        }
      }),
      { numRuns: 300 },
    )
    // Not because nothing was ever sent, or all of it by who knew everything.
    expect(counts.read).toBeGreaterThan(20)
    expect(counts.unread).toBeGreaterThan(5)
  })

  test('keeps what was sent, whatever becomes of its draft', () => {
    const [camille, hugo] = [new Device('camille'), new Device('hugo')]
    const id = camille.begins(CALM)
    camille.meets(hugo)
    const sent = { text: CALM, network: 'discord', place: '#general', link: null }
    markSent(camille.replies, id, sent, camille.author())
    hugo.writes(id, ANGRY)
    camille.meets(hugo)
    expect(camille.reply(id).sent).toMatchObject({ by: 'camille', text: CALM, place: '#general' })
  })

  test('is ticked by people: two who look at the same thing apart both stand there', () => {
    const [camille, nour] = [new Device('camille'), new Device('nour')]
    const id = camille.begins(CALM)
    camille.meets(nour)
    tickTone(camille.replies, id, 'irony', true, camille.author())
    tickTone(nour.replies, id, 'irony', true, nour.author())
    tickTone(nour.replies, id, 'facts', true, nour.author())
    camille.meets(nour)
    tickTone(nour.replies, id, 'facts', false, nour.author())
    expect(nour.reply(id).ticks).toEqual([
      { point: 'irony', by: 'camille' },
      { point: 'irony', by: 'nour' },
    ])
  })

  test('reads as damaged without its case or its text, and passes over what it does not know (M5)', () => {
    const camille = new Device('camille')
    const id = camille.begins(CALM)
    const map = camille.replies.get(id)
    for (const [key, value] of [
      ['reading:x', '["nonsense"]'],
      ['reading:y', '{'],
      ['mark:z', 'soon ago'],
      ['override:w', '12 camille soon'],
      ['reader:__proto__', 3],
      ['tone:kindness:camille', true],
    ] as const)
      map?.set(key, value)
    expect(camille.reply(id)).toMatchObject({ readings: [], overrides: [], readers: [], ticks: [] })
    expect(camille.reply(id).marks).toHaveLength(1)
    map?.delete('text')
    expect(parseReply(id, map)).toMatchObject({ kind: 'damaged', field: 'text' })
    expect(parseReply(id, 'text')).toMatchObject({ kind: 'damaged' })
  })
})
