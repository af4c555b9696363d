import { expect, test } from 'vitest'
import { passkeyHost } from './passkey-host.ts'

test.each([
  ['https://ruche.example.org', 'ruche.example.org'],
  ['https://ruche.example.org:8443', 'ruche.example.org'],
  ['http://localhost:4200', 'localhost'],
  ['http://ruche.localhost:4200', 'ruche.localhost'],
  ['http://127.0.0.1:4200', null],
  ['https://192.168.1.20', null],
  ['https://[::1]:4200', null],
  ['http://ruche.example.org', null],
  ['http://localhost.example.org', null],
  ['null', null],
  ['', null],
])('passkeys made at %s belong to %s', (origin, host) => {
  expect(passkeyHost(origin)).toBe(host)
})
