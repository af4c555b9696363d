import { expect, test } from 'vitest'
import { isPublicAddress, mayPushTo } from './endpoint.ts'

const HOSTS = ['push.apple.com', 'fcm.googleapis.com']

test.each(['https://fcm.googleapis.com/fcm/send/abc', 'https://web.push.apple.com/QWxh'])(
  '%s is a push service',
  (endpoint) => {
    expect(mayPushTo(endpoint, HOSTS)).toBe(true)
  },
)

test.each([
  'http://fcm.googleapis.com/fcm/send/abc',
  'https://fcm.googleapis.com:8443/abc',
  'https://user@fcm.googleapis.com/abc',
  'https://fcm.googleapis.com.evil.example/abc',
  'https://evilpush.apple.com/abc',
  'https://127.0.0.1/abc',
  'https://[::1]/abc',
  'https://2130706433/abc',
  'https://localhost/abc',
  'file:///etc/passwd',
  'nonsense',
  `https://fcm.googleapis.com/${'a'.repeat(1_000)}`,
])('%s is none', (endpoint) => {
  expect(mayPushTo(endpoint, [...HOSTS, '127.0.0.1'])).toBe(false)
})

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.20.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  'no address',
])('a name that leads to %s is not followed', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['142.250.74.10', '2a00:1450:4007:80e::200a', '::ffff:142.250.74.10'])(
  'one that leads to %s is',
  (address) => expect(isPublicAddress(address)).toBe(true),
)
