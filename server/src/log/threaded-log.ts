import { Worker } from 'node:worker_threads'
import type { CompressedSnapshot, Log, StoredPart, StoredRoom } from './log.ts'
import { packBatch } from './packing.ts'
import type { Operation, ThreadReply, ThreadRequest } from './thread-messages.ts'

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/**
 * The SQLite log in a thread of its own, so that waiting for the disk never delays what peers are passed (R6). Open
 * the database once in the main thread first: a file that cannot be opened is a sentence there, and a crash here.
 */
export function threadedLog(path: string): Log {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let failure: Error | null = null
  const worker = new Worker(new URL('./log-thread.ts', import.meta.url), { workerData: { path } })

  worker.on('message', (reply: ThreadReply) => {
    const request = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.ok) request?.resolve(reply.value)
    else request?.reject(new Error(reply.message))
  })
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', () => fail(new Error('The log thread has stopped')))

  function fail(error: Error): void {
    failure ??= error
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
  }

  function post(request: ThreadRequest, move: ArrayBuffer[]): Promise<unknown> {
    if (failure) return Promise.reject(failure)
    return new Promise((resolve, reject) => {
      waiting.set(request.id, { resolve, reject })
      worker.postMessage(request, move)
    })
  }

  async function ask<T>(operation: Operation, ...args: unknown[]): Promise<T> {
    return (await post({ id: ++lastId, operation, args }, [])) as T
  }

  return {
    async append(updates) {
      const batch = packBatch(updates)
      await post({ id: ++lastId, operation: 'append', batch }, [batch.buffer])
    },
    load: (room) => ask<StoredRoom>('load', room),
    loadParts: (room, ids) => ask<readonly Uint8Array[] | null>('loadParts', room, ids),
    loadDeletions: (room) => ask<Uint8Array | null>('loadDeletions', room),
    loadCompressed: (room) => ask<CompressedSnapshot | null>('loadCompressed', room),
    loadPacked: (room) => ask<CompressedSnapshot | null>('loadPacked', room),
    replace: (snapshot) => ask<readonly StoredPart[]>('replace', snapshot),
    roomsWithTail: () => ask<readonly string[]>('roomsWithTail'),
    roomsOf: (workspace) => ask<readonly string[]>('roomsOf', workspace),
    erase: (room) => ask<void>('erase', room),
    generation: () => ask<string>('generation'),
    probe: () => ask<void>('probe'),
    close: () => ask<void>('close'),
  }
}
