/** The workbench as the page asks it: in a worker, so that the page stays awake however large the file. */
import type { Choices, Ground, OpenAnswer, Review, Workbench } from './workbench.ts'

export interface Reader {
  open(bytes: Uint8Array): Promise<OpenAnswer>
  review(choices: Choices, ground: Ground): Promise<Review>
  leftRows(...request: Parameters<Workbench['leftRows']>): Promise<string>
  /** Ends what is under way; what was asked is never answered. */
  close(): void
}

type Call =
  | { readonly call: 'open'; readonly args: Parameters<Workbench['open']> }
  | { readonly call: 'review'; readonly args: Parameters<Workbench['review']> }
  | { readonly call: 'leftRows'; readonly args: Parameters<Workbench['leftRows']> }

/** One call to the workbench in the worker. */
export type Request = Call & { readonly id: number }

export interface Reply {
  readonly id: number
  readonly result: unknown
}

interface Waiting {
  readonly answer: (result: unknown) => void
  readonly fail: (error: Error) => void
}

/** Rejects when the worker breaks, which no file can bring about, but a lack of memory may. */
export function readerIn(worker: Worker): Reader {
  const waiting = new Map<number, Waiting>()
  let last = 0
  const ask = <Result>(call: Call): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      last += 1
      // The worker answers each call with what that call returns (`reader-worker.ts`).
      waiting.set(last, { answer: (result) => resolve(result as Result), fail: reject })
      worker.postMessage({ ...call, id: last } satisfies Request)
    })
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.answer(data.result)
    waiting.delete(data.id)
  }
  worker.onerror = (event) => {
    event.preventDefault()
    for (const { fail } of waiting.values()) fail(new Error(event.message))
    waiting.clear()
  }
  return {
    open: (bytes) => ask({ call: 'open', args: [bytes] }),
    review: (choices, ground) => ask({ call: 'review', args: [choices, ground] }),
    leftRows: (...args) => ask({ call: 'leftRows', args }),
    close: () => worker.terminate(),
  }
}
