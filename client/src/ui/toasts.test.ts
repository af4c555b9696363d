import { beforeEach, expect, test } from 'vitest'
import { createToasts } from './toasts.ts'

let now = 0
let waiting: { at: number; run: () => void }[] = []

const after = (ms: number, run: () => void) => {
  const timer = { at: now + ms, run }
  waiting.push(timer)
  return () => {
    waiting = waiting.filter((other) => other !== timer)
  }
}

function pass(ms: number) {
  now += ms
  for (const timer of waiting.filter((other) => other.at <= now)) {
    waiting = waiting.filter((other) => other !== timer)
    timer.run()
  }
}

beforeEach(() => {
  now = 0
  waiting = []
})

const texts = (toasts: ReturnType<typeof createToasts>) =>
  toasts.shown().map(({ toast }) => toast.text)

test('a toast stays for eight seconds', () => {
  const toasts = createToasts(after)
  toasts.show({ text: 'Idée archivée' })
  pass(7999)
  expect(texts(toasts)).toEqual(['Idée archivée'])
  pass(1)
  expect(texts(toasts)).toEqual([])
})

test('a toast that somebody reads does not go, and gets its time again afterwards', () => {
  const toasts = createToasts(after)
  toasts.show({ text: 'Déplacé' })
  pass(6000)
  toasts.pause()
  pass(60_000)
  expect(texts(toasts)).toEqual(['Déplacé'])
  toasts.resume()
  pass(7999)
  expect(texts(toasts)).toEqual(['Déplacé'])
  pass(1)
  expect(texts(toasts)).toEqual([])
})

test('a toast that comes while another is read waits for the reader too', () => {
  const toasts = createToasts(after)
  toasts.show({ text: 'first' })
  toasts.pause()
  toasts.show({ text: 'second' })
  pass(60_000)
  expect(texts(toasts)).toEqual(['first', 'second'])
})

test('the oldest gives way to a fourth', () => {
  const toasts = createToasts(after)
  for (const text of ['1', '2', '3', '4']) toasts.show({ text })
  expect(texts(toasts)).toEqual(['2', '3', '4'])
  expect(waiting).toHaveLength(3)
})

test('one that is dismissed leaves the others their time', () => {
  const toasts = createToasts(after)
  toasts.show({ text: 'a' })
  pass(4000)
  toasts.show({ text: 'b' })
  const [a] = toasts.shown()
  if (a) toasts.dismiss(a.id)
  pass(4000)
  expect(texts(toasts)).toEqual(['b'])
})

test('a toast about the same thing takes the place of the older one', () => {
  const toasts = createToasts(after)
  toasts.replace('undo', { text: 'Déplacé' })
  toasts.show({ text: 'De retour en ligne' })
  toasts.replace('undo', { text: 'Mis à la corbeille' })
  expect(texts(toasts)).toEqual(['De retour en ligne', 'Mis à la corbeille'])
  pass(8000)
  expect(waiting).toHaveLength(0)
})

test('a toast whose offer is over is taken away, and others stay', () => {
  const toasts = createToasts(after)
  toasts.show({ text: 'Copié' })
  toasts.replace('undo', { text: 'Déplacé' })
  toasts.withdraw('undo')
  expect(texts(toasts)).toEqual(['Copié'])
})

test('a toast says its text in the language that is spoken now', () => {
  const toasts = createToasts(after)
  let word = 'Déplacé'
  toasts.show({
    get text() {
      return word
    },
  })
  word = 'Moved'
  expect(texts(toasts)).toEqual(['Moved'])
})
