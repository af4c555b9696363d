import { expect, test } from 'vitest'
import { isLoopback } from './loopback.ts'

test.each([
  ['http://127.0.0.1:4200', true],
  ['http://127.0.0.2:4200/join#secret', true],
  ['http://localhost:4200', true],
  ['http://ruche.localhost', true],
  ['http://[::1]:4200', true],
  ['http://192.168.1.20:4200', false],
  ['http://[2001:db8::1]:4200', false],
  ['https://ruche.example.org', false],
  ['http://localhost.example.org', false],
  ['http://127.0.0.1.example.org', false],
  ['', false],
])('that %s opens on this machine alone is %s', (address, alone) => {
  expect(isLoopback(address)).toBe(alone)
})
