import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdsTheLogContract } from './contract.ts'
import { threadedLog } from './threaded-log.ts'

holdsTheLogContract('SQLite in a thread', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-log-'))
  const open = () => threadedLog(join(folder, 'ruche.db'))
  const log = open()
  return {
    log,
    reopen: async () => open(),
    dispose: async () => {
      await log.close().catch(() => {})
      rmSync(folder, { recursive: true })
    },
  }
})

test('a thread that cannot open its file rejects what it was asked, and what it is asked later', async () => {
  const log = threadedLog(join(tmpdir(), 'ruche-nowhere', 'ruche.db'))
  await expect(log.generation()).rejects.toThrow('unreachable')
  await expect(log.append([])).rejects.toThrow('unreachable')
})
