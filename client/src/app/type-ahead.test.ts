import { beforeEach, expect, test } from 'vitest'
import { createTypeAhead, type TypeAhead } from './type-ahead.ts'

/** As far as a page is asked: who has the focus, and who is told of it. */
class Page extends EventTarget {
  activeElement: EventTarget | null = null
}

class Field extends EventTarget {
  value: string
  selectionStart: number
  selectionEnd: number
  heard = 0
  form: { requestSubmit(): void } | null = null
  constructor(value = '') {
    super()
    this.value = value
    this.selectionStart = value.length
    this.selectionEnd = value.length
    this.addEventListener('input', () => {
      this.heard += 1
    })
  }
  setRangeText(text: string, from: number, to: number) {
    this.value = this.value.slice(0, from) + text + this.value.slice(to)
  }
}

let page: Page
let ahead: TypeAhead
let passed: (() => void) | null

beforeEach(() => {
  page = new Page()
  passed = null
  ahead = createTypeAhead(page, (_, run) => {
    passed = run
    return () => {
      passed = null
    }
  })
})

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const type = (...keys: string[]) => keys.map((key) => ahead.takes({ ...NONE, key }))

async function comes(field: Field): Promise<void> {
  const arrival = new Event('focusin')
  Object.defineProperty(arrival, 'target', { value: field })
  page.dispatchEvent(arrival)
  await Promise.resolve()
}

test('letters typed right after the key that asks for a field are in it when it comes, and meant nothing else', async () => {
  ahead.begin()
  expect(type('c', 'a', 'k', 'x', 'Backspace', 'e', 'Enter')).not.toContain(false)
  const field = new Field()
  await comes(field)
  expect([field.value, field.heard]).toEqual(['cake', 1])
  expect(type('c')).toEqual([false])
})

test('an Enter typed early sends off what stands before it, and what follows is the next thing', async () => {
  ahead.begin()
  type(...'Fair', 'Enter', ...'Quiz', 'Enter', ...'Mar')
  const field = new Field()
  const sent: string[] = []
  field.form = {
    requestSubmit() {
      sent.push(field.value)
      field.value = ''
    },
  }
  await comes(field)
  expect([sent, field.value]).toEqual([['Fair', 'Quiz'], 'Mar'])
})

test('a letter that a dead key made is kept as the browser names it, with its accent', async () => {
  ahead.begin()
  expect(type('Dead', 'é', 't', 'Dead', 'é')).toEqual([false, true, true, false, true])
  const field = new Field()
  await comes(field)
  expect(field.value).toBe('été')
})

test('what the field holds already, as a shared text, stays', async () => {
  ahead.begin()
  type(' ', 'm', 'e')
  const field = new Field('Look at')
  await comes(field)
  expect(field.value).toBe('Look at me')
})

test('without a field that was asked for, with one that is there already, or with Ctrl, keys mean what they meant', () => {
  expect(type('c')).toEqual([false])
  page.activeElement = new Field()
  ahead.begin()
  expect(type('c')).toEqual([false])
  page.activeElement = null
  ahead.begin()
  expect(ahead.takes({ ...NONE, ctrlKey: true, key: 'z' })).toBe(false)
})

test('whoever thinks better of it or waits in vain has their keys back', () => {
  ahead.begin()
  expect(type('c', 'Escape', 'c')).toEqual([true, false, false])
  ahead.begin()
  passed?.()
  expect(type('c')).toEqual([false])
})

test('asked for once more while it is on its way, the field has what was typed since the first time', async () => {
  ahead.begin()
  type('c', 'a')
  ahead.begin()
  type('k', 'e')
  const field = new Field()
  await comes(field)
  expect(field.value).toBe('cake')
})
