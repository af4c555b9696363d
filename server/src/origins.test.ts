import { expect, test } from 'vitest'
import { allowedOrigins, openAt } from './origins.ts'

test('listening on this machine alone, its own names are allowed and nothing else', () => {
  const config = { host: '127.0.0.1', origins: null }
  expect([...allowedOrigins(config, 4200)]).toEqual([
    'http://127.0.0.1:4200',
    'http://localhost:4200',
    'http://[::1]:4200',
  ])
  expect(openAt(config, 4200)).toBe('http://127.0.0.1:4200')
})

test('listening everywhere, the addresses of this machine are allowed too', () => {
  const config = { host: '0.0.0.0', origins: null }
  const origins = allowedOrigins(config, 80)
  expect(origins).toContain('http://127.0.0.1')
  expect(openAt(config, 80)).toBe('http://127.0.0.1:80')
})

test('one address is written as a browser writes it', () => {
  expect(allowedOrigins({ host: '2001:db8::1', origins: null }, 4200)).toContain(
    'http://[2001:db8::1]:4200',
  )
})

test('what the operator names replaces all of it, and comes first in the link', () => {
  const config = { host: '127.0.0.1', origins: ['https://ruche.example.org'] }
  expect([...allowedOrigins(config, 4200)]).toEqual(['https://ruche.example.org'])
  expect(openAt(config, 4200)).toBe('https://ruche.example.org')
})
