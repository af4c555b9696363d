import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '#server/database/open.ts'
import type { NewSnapshot, StoredRoom } from './log.ts'
import { SqliteStore } from './sqlite-store.ts'
import { packTail, type ThreadReply, type ThreadRequest, unpackBatch } from './thread-messages.ts'

// The thread behind `threaded-log.ts`: it owns a connection to the database file and answers in the order it is asked.

const port = parentPort
if (!port) throw new Error('log-thread.ts runs as a worker thread only')
const opened = openDatabase(String(workerData.path))
if (!opened.ok) throw new Error(`The log cannot open its database: ${opened.problem.kind}`)
const store = new SqliteStore(opened.database)

port.on('message', (request: ThreadRequest) => {
  const reply = answer(request)
  port.postMessage(reply, reply.ok ? buffersIn(reply.value) : [])
  if (request.operation === 'close' && reply.ok) port.close()
})

function answer(request: ThreadRequest): ThreadReply {
  try {
    return { id: request.id, ok: true, value: perform(request) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { id: request.id, ok: false, message }
  }
}

function perform(request: ThreadRequest): unknown {
  if (request.operation === 'append') return store.append(unpackBatch(request.batch))
  const [first, second] = request.args
  switch (request.operation) {
    case 'load':
      return packRoom(store.load(String(first)))
    case 'loadParts':
      return store.loadParts(String(first), second as readonly number[])
    case 'loadDeletions':
      return store.loadDeletions(String(first))
    case 'loadCompressed':
      return store.loadCompressed(String(first))
    case 'replace':
      return store.replace(first as NewSnapshot)
    case 'erase':
      return store.erase(String(first))
    case 'generation':
      return store.generation()
    case 'probe':
      return store.probe()
    case 'close':
      return store.close()
  }
}

function packRoom({ parts, tail, damaged }: StoredRoom) {
  return { parts, tail: packTail(tail), damaged }
}

/** The large buffers of an answer, to be moved: parts, a packed tail, deletions, a snapshot. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (value instanceof Uint8Array) return value.buffer instanceof ArrayBuffer ? [value.buffer] : []
  if (value instanceof ArrayBuffer) return [value]
  if (Array.isArray(value))
    return value.filter((item) => item instanceof Uint8Array).flatMap(buffersIn)
  if (typeof value !== 'object' || value === null) return []
  if ('tail' in value) return buffersIn(value.tail)
  return 'bytes' in value ? buffersIn(value.bytes) : []
}
