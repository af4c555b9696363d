/** One call to a worker, and what it is answered with. */
export interface Request<Call> {
  readonly id: number
  readonly call: Call
}

export interface Reply {
  readonly id: number
  readonly result: unknown
}

interface Waiting {
  readonly answer: (result: unknown) => void
  readonly fail: (error: Error) => void
}

/** Asks a worker that answers each call with what that call returns; the caller says what that is. */
export interface AskWorker<Call> {
  /** Rejects when the worker breaks. */
  ask<Result>(call: Call): Promise<Result>
  /** Ends what is under way; what was asked is never answered. */
  close(): void
}

export function askIn<Call>(worker: Worker): AskWorker<Call> {
  const waiting = new Map<number, Waiting>()
  let last = 0
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
    ask: <Result>(call: Call) =>
      new Promise<Result>((resolve, reject) => {
        last += 1
        waiting.set(last, { answer: (result) => resolve(result as Result), fail: reject })
        worker.postMessage({ id: last, call } satisfies Request<Call>)
      }),
    close: () => worker.terminate(),
  }
}

/** For the worker's side: answers every call, with what it returns or what that becomes. */
export function answerCalls<Call>(answer: (call: Call) => unknown): void {
  addEventListener('message', async ({ data }: MessageEvent<Request<Call>>) => {
    try {
      postMessage({ id: data.id, result: await answer(data.call) } satisfies Reply)
    } catch (error) {
      // Otherwise the page would not hear of it: only what is thrown outside of promises reaches it.
      reportError(error)
    }
  })
}
