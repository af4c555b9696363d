import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Prepared } from '#client/workspace/media/prepare-file.ts'
import { readSpokenCode } from '#shared/protocol/spoken-code.ts'
import { askRelay, type ShownForm } from './ask.ts'
import { createEnterView, type EnterView } from './enter-view.ts'
import type { KeptPicture } from './kept-pictures.ts'
import { createLeaveView } from './leave-view.ts'

const FORM: ShownForm = {
  language: 'fr',
  title: 'Concours photo',
  introduction: '',
  organiser: 'Club',
  questions: [
    { id: 'name', kind: 'line', label: 'Nom', hint: '', required: true, options: [] },
    { id: 'q-size', kind: 'number', label: 'Taille', hint: '', required: false, options: [] },
  ],
  pictures: null,
  rules: null,
  consent: 'Oui.',
  translation: null,
  consentVersion: 'v1',
  consentSince: null,
  opensAt: null,
  closesAt: 9,
  forgetAt: 9,
  state: 'open',
}

const BOTH: ShownForm = {
  ...FORM,
  introduction: 'Une photo.',
  questions: [
    ...FORM.questions,
    {
      id: 'q-theme',
      kind: 'choice',
      label: 'Thème',
      hint: 'Au choix',
      required: false,
      options: ['Ville', 'Miel'],
    },
  ],
  translation: {
    introduction: 'One photo.',
    consent: 'Yes.',
    questions: [{ id: 'q-theme', label: 'Theme', hint: 'As you like', options: ['Town', 'Honey'] }],
    words: { consentVersion: 'v1-en', consentSince: 7 },
  },
}

let form: ShownForm | null
let language: 'fr' | 'en'
/** Code of the relay's refusal; `away`: nothing is heard of it. */
let refusal: string | null
/** What came, as the relay keeps it: by its code. */
let came: Map<string, Record<string, unknown>>
/** What this device and this tab keep of what was typed and sent, and the photos. */
let kept: { typed: string | null; receipt: string | null }
let photos: Map<string, KeptPicture>
/** Bytes of the picture that is on its way, and what came in which piece. */
let here: number
let cutAt: number | null
let pieces: [picture: string, bytes: number][]
/** What the page does after a while. */
let waiting: (() => void) | null
let view: EnterView
let dispose: () => void

const json = (status: number, body: object) => new Response(JSON.stringify(body), { status })

/** As the relay does: so much of a picture is there, and the line is cut once. */
async function answerPicture(init?: RequestInit): Promise<Response> {
  if (refusal) return json(409, { error: { code: refusal } })
  if (init?.method === 'POST') return json(200, { picture: { offset: here } })
  const headers = new Headers(init?.headers)
  const from = Number(headers.get('upload-offset'))
  if (from !== here)
    return json(409, { error: { code: 'other-offset' }, picture: { offset: here } })
  if (cutAt !== null && from >= cutAt) {
    cutAt = null
    throw new TypeError('cut')
  }
  const { size } = init?.body instanceof Blob ? init.body : new Blob()
  here += size
  pieces.push([headers.get('ruche-picture')?.slice(0, 1) ?? '', size])
  const offset = here
  if (offset === 1_200_000 || size === 5) here = 0
  return json(200, { picture: { offset } })
}

/** As the relay says it. */
function told({ translation, ...form }: ShownForm): object {
  return { ...form, translation: translation && { ...translation, ...translation.words } }
}

async function answer(path: string, init?: RequestInit): Promise<Response> {
  if (refusal === 'away') throw new TypeError('offline')
  if (refusal === 'hotel') return new Response('<h1>Sign in</h1>')
  if (path.endsWith('/pictures')) return answerPicture(init)
  if (init?.method !== 'POST')
    return form ? json(200, { form: told(form) }) : json(404, { error: { code: 'unknown-form' } })
  const body: Record<string, unknown> = JSON.parse(String(init.body))
  if (refusal) return json(409, { error: { code: refusal } })
  if (path.endsWith('/entries')) came.set(readSpokenCode(String(body.code)) ?? '', body)
  const entry = came.get(readSpokenCode(String(body.code)) ?? '')
  if (!entry) return json(404, { error: { code: 'unknown-receipt' } })
  const state = path.endsWith('/leave') ? 'leaving' : 'waiting'
  return json(200, { entry: { id: 'abc', receivedAt: 5, state } })
}

async function prepared(file: File): Promise<Prepared> {
  const type = file.name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg'
  const draft = { hash: 'a'.repeat(64), name: file.name, type, size: file.size } as const
  return {
    ok: true,
    draft: { ...draft, width: null, height: null },
    content: file,
    cleaned: true,
  }
}

const ask = askRelay({ fetch: answer }, 'form')

function open(): void {
  createRoot((end) => {
    dispose = end
    view = createEnterView({
      ask,
      language: () => language,
      random: (bytes) => crypto.getRandomValues(bytes),
      environment: {
        chance: () => 0.5,
        after(_, run) {
          waiting = run
          return () => {}
        },
      },
      pictures: {
        prepare: prepared,
        shrink: async () => ({ hash: 'b'.repeat(64), content: new Blob(['small']) }),
        addressOf: () => 'blob:small',
        letGo: () => {},
        kept: async () => ({
          all: async () => [...photos.values()],
          put: async (picture) => void photos.set(picture.hash, picture),
          remove: async (hash) => void photos.delete(hash),
          clear: async () => photos.clear(),
        }),
        now: () => 0,
      },
      typed: memory('typed'),
      receipt: memory('receipt'),
    })
  })
}

const memory = (which: 'typed' | 'receipt') => ({
  get: () => kept[which],
  set: (text: string | null) => {
    kept[which] = text
  },
})

/** As the page is loaded anew, in this tab or another one. */
async function openAgain(): Promise<void> {
  dispose()
  open()
  await view.load()
}

beforeEach(() => {
  form = FORM
  language = 'fr'
  refusal = null
  came = new Map()
  kept = { typed: null, receipt: null }
  photos = new Map()
  here = 0
  cutAt = null
  pieces = []
  waiting = null
  open()
})
afterEach(() => dispose())

test('what is missing is said, and what is sent is what was asked', async () => {
  await view.load()
  await view.send('')
  expect([...view.wrong()]).toEqual([['name', 'needed']])
  expect(view.lacksConsent()).toBe(true)
  view.setAnswer('name', 'Nadia')
  view.setAnswer('q-size', 'tall')
  view.setAgreed(true)
  expect([...view.wrong()]).toEqual([['q-size', 'no-number']])
  view.setAnswer('q-size', '1,72')
  await view.send('')
  const state = view.state()
  if (state.kind !== 'sent') throw new Error(state.kind)
  const [sent] = came.values()
  expect(sent).toMatchObject({ consent: 'v1', answers: { name: 'Nadia', 'q-size': 1.72 } })

  // The receipt outlives a reload of the tab, and what was answered does not.
  expect(kept.typed).toBeNull()
  await openAgain()
  expect(view.state()).toMatchObject({ kind: 'sent', code: state.code, entry: 'abc' })
  view.begin()
  expect(view.answer('name')).toBe('')
})

test('it is read in the reader’s language, agreed to in that language, and answered by the form’s own choices', async () => {
  form = BOTH
  await view.load()
  const read = () => view.read(view.state().kind === 'form' ? BOTH : FORM)
  expect(read().introduction).toEqual({ text: 'Une photo.', language: 'fr' })
  view.setAnswer('name', 'Nadia')
  view.setAgreed(true)
  expect(view.agreed()).toBe(true)
  language = 'en'
  expect(read().introduction).toEqual({ text: 'One photo.', language: 'en' })
  expect(read().consent).toMatchObject({ text: 'Yes.', consentVersion: 'v1-en', consentSince: 7 })
  const [name, , theme] = BOTH.questions
  if (!name || !theme) throw new Error('A question is missing')
  expect(read().question(theme).texts).toMatchObject({ label: 'Theme', options: ['Town', 'Honey'] })
  expect(read().question(name)).toMatchObject({ texts: { label: 'Nom' }, language: 'fr' })
  // Words that nobody has read were not agreed to.
  expect(view.agreed()).toBe(false)
  await view.send('')
  expect([view.lacksConsent(), came.size]).toEqual([true, 0])
  view.setAnswer('q-theme', 'Miel')
  view.setAgreed(true)
  await view.send('')
  expect([...came.values()]).toMatchObject([
    { consent: 'v1-en', answers: { name: 'Nadia', 'q-theme': 'Miel' } },
  ])
})

test('on a poor line it is sent again under the same code, also after the page was loaded anew', async () => {
  await view.load()
  view.setAnswer('name', 'Nadia')
  view.setAgreed(true)
  for (const silence of ['away', 'hotel']) {
    refusal = silence
    await view.send('')
    expect([view.refused(), view.answer('name')]).toEqual(['unreachable', 'Nadia'])
  }
  refusal = null
  await openAgain()
  expect(view.answer('name')).toBe('Nadia')
  view.setAgreed(true)
  await view.send('')
  await view.send('')
  expect(came.size).toBe(1)
})

test('two tabs are two entries once one of them has sent what both had', async () => {
  await view.load()
  view.setAnswer('name', 'Nadia')
  const first = view
  open()
  await view.load()
  expect(view.answer('name')).toBe('Nadia')
  for (const [tab, name] of [
    [first, 'Nadia'],
    [view, 'Bran'],
  ] as const) {
    tab.setAnswer('name', name)
    tab.setAgreed(true)
    await tab.send('')
  }
  expect([...came.values()].map(({ answers }) => answers)).toEqual([
    { name: 'Nadia' },
    { name: 'Bran' },
  ])
})

test('what was typed and chosen is there when the page is loaded anew, until it is sent, cleared, or the form is gone', async () => {
  const asked = { required: true, most: 2, bytes: 2_000_000 }
  form = { ...FORM, pictures: asked }
  await view.load()
  expect(view.hasDraft()).toBe(false)
  const fill = async () => {
    view.setAnswer('name', 'Nadia')
    await view.pictures.take([new File(['x'], 'heron.jpg')], asked)
    view.pictures.describe('a'.repeat(64), 'A heron')
    await openAgain()
    expect(view.pictures.chosen()).toMatchObject([{ name: 'heron.jpg', alt: 'A heron' }])
    expect([view.answer('name'), view.hasDraft(), photos.size]).toEqual(['Nadia', true, 1])
  }
  const isNothingLeft = async () => {
    await expect.poll(() => photos.size).toBe(0)
    expect(kept.typed).toBeNull()
  }
  await fill()
  view.begin()
  expect([view.answer('name'), view.hasDraft()]).toEqual(['', false])
  await isNothingLeft()
  await fill()
  form = null
  await openAgain()
  await isNothingLeft()
  form = { ...FORM, pictures: asked }
  await view.load()
  await fill()
  view.setAgreed(true)
  await view.send('')
  expect([view.state().kind, view.hasDraft()]).toEqual(['sent', false])
  await isNothingLeft()
})

test('a photo leaves with the entry and not before; what was cut goes on where it was', async () => {
  form = { ...FORM, pictures: { required: true, most: 2, bytes: 2_000_000 } }
  const { pictures: asked } = form
  if (!asked) throw new Error('Asked')
  await view.load()
  view.setAnswer('name', 'Nadia')
  view.setAgreed(true)
  await view.send('')
  expect([view.lacksPicture(), came.size]).toEqual([true, 0])
  const files = [
    new File([new Uint8Array(1_200_000)], 'heron.jpg'),
    new File(['%PDF'], 'heron.pdf'),
    new File([new Uint8Array(2_000_001)], 'large.jpg'),
    new File([new Uint8Array(1_200_000)], 'again.jpg'),
  ]
  await view.pictures.take(files, asked)
  expect(view.pictures.notTaken()).toEqual([
    { name: 'heron.pdf', why: 'no-picture' },
    { name: 'large.jpg', why: 'too-large' },
    { name: 'again.jpg', why: 'twice' },
  ])
  expect([view.lacksPicture(), pieces]).toEqual([false, []])
  view.pictures.describe('a'.repeat(64), 'A heron')
  cutAt = 1_000_000
  await view.send('')
  expect([view.refused(), view.pictures.share()]).toEqual(['unreachable', null])
  await view.send('')
  expect(pieces).toEqual([
    ['a', 500_000],
    ['a', 500_000],
    // After the cut in smaller ones: the line may be too slow.
    ['a', 125_000],
    ['a', 75_000],
    ['b', 5],
  ])
  const [sent] = came.values()
  const [hash, small] = ['a', 'b'].map((letter) => letter.repeat(64))
  expect(sent).toMatchObject({ pictures: [{ hash, small, alt: 'A heron' }] })
  expect(JSON.stringify(sent)).not.toContain('heron.jpg')
  expect(view.pictures.chosen()).toEqual([])
})

test.each([
  ['no-room', 'no-room', null],
  ['no-picture', 'picture', 'no-picture'],
  ['picture-too-large', 'picture', 'too-large'],
  ['no-pictures', 'form-changed', null],
])('a photo of which the relay says %s is %s', async (code, said, problem) => {
  form = { ...FORM, pictures: { required: false, most: 1, bytes: 100 } }
  await view.load()
  view.setAnswer('name', 'Nadia')
  view.setAgreed(true)
  const { pictures: asked } = form
  if (asked) await view.pictures.take([new File(['x'], 'heron.jpg')], asked)
  refusal = code
  await view.send('')
  expect([view.refused(), view.pictures.chosen()[0]?.problem]).toEqual([said, problem])
})

test('words that have changed are agreed to anew, and nothing that was typed is lost', async () => {
  await view.load()
  view.setAnswer('name', 'Nadia')
  view.setAgreed(true)
  refusal = 'consent-changed'
  form = { ...FORM, consent: 'Oui, vraiment.', consentVersion: 'v2' }
  await view.send('')
  expect([view.refused(), view.agreed(), view.answer('name')]).toEqual([
    'consent-changed',
    false,
    'Nadia',
  ])
  expect(view.state()).toMatchObject({ form: { consentVersion: 'v2' } })
})

test.each([
  ['form-closed', 'form-closed'],
  ['form-full', 'form-full'],
  ['too-many', 'too-many'],
  ['invalid', 'form-changed'],
  ['internal', 'failed'],
])('a form that says %s is said to be %s', async (code, said) => {
  await view.load()
  view.setAnswer('name', 'Nadia')
  view.setAgreed(true)
  refusal = code
  await view.send('')
  expect(view.refused()).toBe(said)
  expect(view.answer('name')).toBe('Nadia')
})

test('who sends with a whole hall at once is sent again by itself, unless they go on writing', async () => {
  await view.load()
  view.setAnswer('name', 'Nadia')
  view.setAgreed(true)
  refusal = 'too-many'
  await view.send('')
  waiting?.()
  await expect.poll(view.sending).toBe(false)
  expect(view.refused()).toBe('too-many')
  refusal = null
  view.setAnswer('name', 'Nadia B')
  waiting?.()
  expect([view.sending(), came.size]).toEqual([false, 0])
  refusal = 'too-many'
  await view.send('')
  refusal = null
  waiting?.()
  await expect.poll(() => view.state().kind).toBe('sent')
  expect(came.size).toBe(1)
})

test('a form that is no more, or cannot be reached, is told apart', async () => {
  refusal = 'away'
  await view.load()
  expect(view.state().kind).toBe('unreachable')
  refusal = null
  form = null
  await view.load()
  expect(view.state().kind).toBe('gone')
})

test('with the receipt somebody looks, and leaves', async () => {
  came.set('7KQF2M8X7KQF2M8X7KQF2M8X', {})
  await createRoot(async (end) => {
    const leave = createLeaveView(ask, readSpokenCode)
    await leave.look('7KQF')
    expect(leave.problem()).toBe('code')
    await leave.look('AAAA-AAAA-AAAA-AAAA-AAAA-AAAA')
    expect(leave.problem()).toBe('unknown')
    await leave.look('7kqf-2m8x 7kqf-2m8x 7kqf-2m8x')
    expect([leave.problem(), leave.receipt()?.state]).toEqual([null, 'waiting'])
    await leave.leave(true)
    expect(leave.receipt()?.state).toBe('leaving')
    end()
  })
})
