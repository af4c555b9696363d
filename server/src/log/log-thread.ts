import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '#server/database/open.ts'
import type { NewSnapshot } from './log.ts'
import { SqliteStore } from './sqlite-store.ts'
import type { ThreadReply, ThreadRequest } from './thread-messages.ts'

// The thread behind `threaded-log.ts`: it owns a connection to the database file and answers in the order it is asked.

const port = parentPort
if (!port) throw new Error('log-thread.ts runs as a worker thread only')
const opened = openDatabase(String(workerData.path))
if (!opened.ok) throw new Error(`The log cannot open its database: ${opened.problem.kind}`)
const store = new SqliteStore(opened.database)

port.on('message', (request: ThreadRequest) => {
  const reply = answer(request)
  port.postMessage(reply, reply.ok ? [...buffersIn(reply.value)] : [])
  if (request.operation === 'close' && reply.ok) port.close()
  // What came in is written: given back now, because this thread makes little garbage and collects it late.
  if (request.operation === 'replace')
    for (const buffer of buffersIn(request.args)) buffer.transfer(0)
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
  if (request.operation === 'append') return store.append(request.batch)
  const [first, second] = request.args
  switch (request.operation) {
    case 'load':
      return store.load(String(first))
    case 'loadParts':
      return store.loadParts(String(first), second as readonly number[])
    case 'loadDeletions':
      return store.loadDeletions(String(first))
    case 'loadCompressed':
      return store.loadCompressed(String(first))
    case 'loadPacked':
      return store.loadPacked(String(first))
    case 'replace':
      return store.replace(first as NewSnapshot)
    case 'roomsWithTail':
      return store.roomsWithTail()
    case 'roomsOf':
      return store.roomsOf(String(first))
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

/** The buffers of an answer, to be moved; updates that came in one row share one. */
function buffersIn(value: unknown): Set<ArrayBuffer> {
  if (value instanceof Uint8Array)
    return new Set(value.buffer instanceof ArrayBuffer ? [value.buffer] : [])
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(Object.values(value).flatMap((inner) => [...buffersIn(inner)]))
}
