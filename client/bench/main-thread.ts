/** What the main thread of a page did, task by task, as Chromium's own tracing has it. */
import type { CDPSession } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** CPU time of the thread, in microseconds. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** CPU milliseconds of each task that ran while something was done. */
export async function tasksDuring(
  protocol: CDPSession,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    events.push(...(value as readonly TraceEvent[]))
  }
  protocol.on('Tracing.dataCollected', collect)
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], recordMode: 'recordAsMuchAsPossible' },
  })
  await act()
  const complete = new Promise<void>((resolve) => {
    protocol.once('Tracing.tracingComplete', () => resolve())
  })
  await protocol.send('Tracing.end')
  await complete
  protocol.off('Tracing.dataCollected', collect)
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  )
  return events
    .filter((event) => event.name === TASK && event.ph === 'X' && threads.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000)
}

const TASK = 'ThreadControllerImpl::RunTask'

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`
}
