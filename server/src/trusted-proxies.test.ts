import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clientAddress, parseTrustedProxies, type TrustedProxies } from './trusted-proxies.ts'

const STRANGER = '203.0.113.9'
const PROXY = '10.0.0.2'

function trusting(setting: string): TrustedProxies {
  const trusted = parseTrustedProxies(setting)
  if (!trusted) throw new Error(`${setting} is not taken`)
  return trusted
}

describe('where a request comes from, behind a proxy or not', () => {
  test('without a setting, what a header says changes nothing', () => {
    expect(clientAddress(STRANGER, '198.51.100.1', trusting(''))).toBe(STRANGER)
    expect(clientAddress(STRANGER, '198.51.100.1', trusting('0'))).toBe(STRANGER)
  })

  test('a stranger who comes past the proxy and writes the header is still that stranger', () => {
    const trusted = trusting('10.0.0.0/8')
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(clientAddress(STRANGER, header, trusted)).toBe(STRANGER)
      }),
    )
  })

  test('what a visitor writes into the header before the proxy does counts for nothing', () => {
    for (const setting of ['1', '10.0.0.2', '10.0.0.0/8', '192.0.2.7, 10.0.0.2']) {
      const trusted = trusting(setting)
      fc.assert(
        fc.property(fc.string(), (forged) => {
          const header = `${forged}, ${STRANGER}`
          expect(clientAddress(PROXY, header, trusted)).toBe(STRANGER)
        }),
      )
    }
  })

  test('two proxies in a row are both believed, and nobody before them', () => {
    const header = `198.51.100.1, ${STRANGER}, 10.0.0.3`
    expect(clientAddress(PROXY, header, trusting('2'))).toBe(STRANGER)
    expect(clientAddress(PROXY, header, trusting('10.0.0.2,10.0.0.3'))).toBe(STRANGER)
    expect(clientAddress(PROXY, header, trusting('10.0.0.2'))).toBe('10.0.0.3')
  })

  test('more proxies than set up for: the outermost one that is believed', () => {
    expect(clientAddress(PROXY, STRANGER, trusting('3'))).toBe(STRANGER)
    expect(clientAddress(PROXY, undefined, trusting('3'))).toBe(PROXY)
  })

  test('IPv6, IPv4 that came in on an IPv6 socket, and ports', () => {
    const trusted = trusting('10.0.0.2, fd00::/8')
    expect(clientAddress('::ffff:10.0.0.2', '2001:db8::1', trusted)).toBe('2001:db8::1')
    expect(clientAddress('fd00::1', '[2001:db8::1]:4711', trusted)).toBe('2001:db8::1')
    expect(clientAddress('fd00::1', `${STRANGER}:4711`, trusted)).toBe(STRANGER)
    expect(clientAddress('2001:db8::2', STRANGER, trusted)).toBe('2001:db8::2')
  })

  test('a proxy that hides the address, or writes nonsense, counts as the visitor itself', () => {
    for (const nonsense of ['unknown', '_hidden', '', '1.2.3', '::g', '10.0.0.2.']) {
      expect(clientAddress(PROXY, `${STRANGER}, ${nonsense}`, trusting('10.0.0.2'))).toBe(PROXY)
      expect(clientAddress(PROXY, `${STRANGER}, ${nonsense}`, trusting('2'))).toBe(PROXY)
    }
  })

  test.each([
    '11',
    '-1',
    'yes',
    '10.0.0.0/33',
    'fd00::/129',
    '10.0.0.2,',
    '10.0.0.2/8/8',
    '*',
    '10.0.0.2/',
  ])('a setting that is none is refused: %s', (setting) =>
    expect(parseTrustedProxies(setting)).toBeNull(),
  )
})
