import { flushCompileCache } from 'node:module'
import { openDatabase } from '#server/database/open.ts'
import { threadedLog } from '#server/log/threaded-log.ts'
import { startRelay } from './relay-server.ts'

// A relay in a process of its own, to be killed: `relay-process.ts DATABASE PORT`. Says `ready` when it takes sockets.
// Rooms are compacted early, so that a kill falls into that as well.

const [path = '', port = '0'] = process.argv.slice(2)
const opened = openDatabase(path)
if (!opened.ok) throw new Error(`The database cannot be opened: ${opened.problem.kind}`)
opened.database.close()
const limits = { compactUpdates: 40, messageBurst: 1_000_000, byteBurst: 2 ** 40 }
const relay = await startRelay({ log: threadedLog(path), port: Number(port), limits })
process.on('SIGTERM', async () => {
  await relay.stop()
  process.exit(0)
})
// Who is killed has no other moment for it.
flushCompileCache()
process.stdout.write(`ready ${relay.url}\n`)
