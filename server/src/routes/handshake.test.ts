import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { createDoor } from './handshake.ts'

const PLAIN = {
  Host: '127.0.0.1',
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  // Key and answer are those of RFC 6455, 1.3.
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
}
const ANSWER = 'Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo='

test('the handshake of a browser is answered, and so is one that spells it otherwise', async () => {
  const plain = await answerTo('GET', PLAIN)
  expect(plain.split('\r\n')).toEqual([
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    ANSWER,
    '',
    '',
  ])
  expect(await answerTo('GET', { ...PLAIN, Upgrade: 'WebSocket' })).toEqual(plain)
  expect(await answerTo('GET', { ...PLAIN, 'Sec-WebSocket-Version': '8' })).toEqual(plain)
  const named = await answerTo('GET', { ...PLAIN, 'Sec-WebSocket-Protocol': 'y, z' })
  expect(named).toContain(ANSWER)
  expect(named).toContain('Sec-WebSocket-Protocol: y')
})

test('what is no handshake is refused', async () => {
  const { 'Sec-WebSocket-Key': _, ...keyless } = PLAIN
  for (const headers of [
    keyless,
    { ...PLAIN, 'Sec-WebSocket-Key': 'short' },
    { ...PLAIN, 'Sec-WebSocket-Version': '7' },
    { ...PLAIN, Upgrade: 'h2c' },
    { ...PLAIN, 'Sec-WebSocket-Protocol': 'y,,z' },
  ])
    expect(await answerTo('GET', headers)).toMatch(/^HTTP\/1.1 400 /)
  expect(await answerTo('POST', PLAIN)).toMatch(/^HTTP\/1.1 405 /)
})

/** Up to the end of the headers. */
async function answerTo(method: string, headers: Readonly<Record<string, string>>) {
  const open = createDoor(1_000)
  const server = createServer()
  server.on('upgrade', (request, stream, head) =>
    open(request, stream, head, (socket) => socket.terminate()),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const stream = connect(port, '127.0.0.1')
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  stream.write(`${[`${method} / HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`)
  let answer = ''
  stream.on('data', (chunk) => {
    answer += chunk.toString('latin1')
  })
  await once(stream, 'close')
  server.close()
  return answer.slice(0, answer.indexOf('\r\n\r\n') + 4)
}
