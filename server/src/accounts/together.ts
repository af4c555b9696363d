import type { DatabaseSync } from 'node:sqlite'
import { transaction } from './transaction.ts'

export interface Together {
  /** Resolves with what `work` returns, when that is on disk (R6); rejects when it threw, and nothing of it is kept. */
  soon<T>(work: () => T): Promise<T>
  /** Does at once what waits: before something is read, or changed, that has to come after it. */
  now(): void
}

interface Task {
  run(): void
  kept(): void
  failed(error: unknown): void
}

/** So much is gathered; it also keeps the disk from taking all of the time of a relay that others wait for. */
const GATHER_MS = 20

/**
 * What many ask for in the same moment, in one transaction: each waits for the disk, and a hall of two thousand that votes would
 * keep everybody waiting for as many turns of it. `after` runs once after so many milliseconds.
 */
export function createTogether(
  database: DatabaseSync,
  after: (ms: number, run: () => void) => void,
): Together {
  let waiting: Task[] = []

  const now = (): void => {
    const tasks = waiting
    waiting = []
    if (tasks.length === 0) return
    try {
      transaction(database, () => {
        for (const { run } of tasks) run()
      })
    } catch (error) {
      // One of them is not to take the others along.
      const [only, ...others] = tasks
      if (others.length === 0) only?.failed(error)
      else for (const task of tasks) alone(task)
      return
    }
    for (const { kept } of tasks) kept()
  }
  const alone = (task: Task): void => {
    try {
      transaction(database, task.run)
    } catch (error) {
      task.failed(error)
      return
    }
    task.kept()
  }

  return {
    soon: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        let settle = (): void => {}
        waiting.push({
          run() {
            const result = work()
            settle = () => resolve(result)
          },
          kept: () => settle(),
          failed: reject,
        })
        if (waiting.length === 1) after(GATHER_MS, now)
      }),
    now,
  }
}
