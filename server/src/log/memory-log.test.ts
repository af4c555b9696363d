import { holdsTheLogContract } from './contract.ts'
import { MemoryLog } from './memory-log.ts'

holdsTheLogContract('in memory', async () => ({
  log: new MemoryLog(),
  reopen: null,
  dispose: async () => {},
}))
