/**
 * The yardstick: a `ws` server that passes every frame on to all others in the room, and does nothing else.
 * COALESCE joins what came within a turn of the event loop into one frame a receiver. KEEP holds what came and gives
 * it to whoever joins, from memory. Nothing is parsed, judged or stored. A request is read to its end and answered.
 */
import { createServer } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'

interface Room {
  readonly members: Set<WebSocket>
  readonly kept: Buffer[]
  readonly waiting: { readonly from: WebSocket; readonly frame: Buffer }[]
}

const coalesce = process.env.COALESCE === '1'
const keep = process.env.KEEP === '1'
const rooms = new Map<string, Room>()
const http = createServer((request, response) => {
  request.on('end', () => response.end('{}')).resume()
}).listen(Number(process.env.PORT), '127.0.0.1')
const server = new WebSocketServer({ server: http })

server.on('connection', (socket, request) => {
  const name = request.url ?? ''
  const room = rooms.get(name) ?? { members: new Set(), kept: [], waiting: [] }
  rooms.set(name, room)
  room.members.add(socket)
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    room.members.delete(socket)
    if (room.members.size === 0 && !keep) rooms.delete(name)
  })
  for (const frame of room.kept) socket.send(frame)
  socket.on('message', (data) => {
    const frame = data as Buffer
    if (keep) room.kept.push(frame)
    if (coalesce) later(room, socket, frame)
    else for (const member of room.members) if (member !== socket) member.send(frame)
  })
})

function later(room: Room, from: WebSocket, frame: Buffer): void {
  if (room.waiting.length === 0) setImmediate(flush, room)
  room.waiting.push({ from, frame })
}

function flush(room: Room): void {
  const all = room.waiting.splice(0)
  const senders = new Set(all.map(({ from }) => from))
  const joined = Buffer.concat(all.map(({ frame }) => frame))
  for (const member of room.members) {
    if (!senders.has(member)) member.send(joined)
    else {
      const others = all.filter(({ from }) => from !== member).map(({ frame }) => frame)
      if (others.length > 0) member.send(Buffer.concat(others))
    }
  }
}
