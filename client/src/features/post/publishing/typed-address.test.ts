import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { createTypedAddress, type TypedAddress } from './typed-address.ts'

function open(kept: string): { typed: TypedAddress; tell: (address: string) => void } {
  return createRoot(() => {
    const [address, tell] = createSignal(kept)
    return { typed: createTypedAddress(address), tell }
  })
}

test('what is typed stays, whatever is told of the post meanwhile, until it is kept', () => {
  const { typed, tell } = open('')
  typed.type('https://x.com/ru')
  tell('https://x.com/a-colleagues')
  expect([typed.value(), typed.waits()]).toEqual(['https://x.com/ru', true])
  typed.type(' https://x.com/ruche/1 ')
  expect(typed.read()).toBe('https://x.com/ruche/1')
  tell('https://x.com/ruche/1')
  typed.done()
  expect([typed.value(), typed.waits()]).toEqual(['https://x.com/ruche/1', false])
})

test('what is no address is not kept, is said to be wrong, and stays to be put right', () => {
  const { typed } = open('https://x.com/ruche/1')
  typed.type('x.com, Ruche')
  expect([typed.read(), typed.isWrong(), typed.value()]).toEqual([null, true, 'x.com, Ruche'])
  typed.type('')
  expect([typed.read(), typed.isWrong()]).toEqual(['', false])
})
