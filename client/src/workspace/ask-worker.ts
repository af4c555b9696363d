/** What a worker can be asked for, by name: what each takes and gives can be handed from one thread to another. */
type Answers<Bench> = { readonly [To in keyof Bench]: (...args: never[]) => unknown }

type Asking<Answer extends (...args: never[]) => unknown> = (
  ...args: Parameters<Answer>
) => Promise<Awaited<ReturnType<Answer>>>

/** `Bench` as it is asked from the page: each answer comes as a promise, which rejects when the worker breaks. */
export type Asked<Bench extends Answers<Bench>> = {
  readonly [To in keyof Bench]: Asking<Bench[To]>
} & {
  /** Ends what is under way; what was asked is never answered. */
  close(): void
}

export interface AskWorker<Bench extends Answers<Bench>> {
  ask<To extends keyof Bench>(to: To): Asking<Bench[To]>
  close(): void
}

interface Request {
  readonly id: number
  readonly to: PropertyKey
  readonly args: readonly unknown[]
}

interface Reply {
  readonly id: number
  readonly result: unknown
}

interface Waiting {
  readonly answer: (result: unknown) => void
  readonly fail: (error: Error) => void
}

export function askIn<Bench extends Answers<Bench>>(worker: Worker): AskWorker<Bench> {
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
    ask:
      <To extends keyof Bench>(to: To): Asking<Bench[To]> =>
      (...args) =>
        new Promise((resolve, reject) => {
          last += 1
          // What comes is what `answerCalls` was given there.
          const answer = (result: unknown) => resolve(result as Awaited<ReturnType<Bench[To]>>)
          waiting.set(last, { answer, fail: reject })
          worker.postMessage({ id: last, to, args } satisfies Request)
        }),
    close: () => worker.terminate(),
  }
}

/** For the worker's side: answers every call, with what `bench` returns or what that becomes. */
export function answerCalls<Bench extends Answers<Bench>>(bench: Bench): void {
  const answers = new Map<PropertyKey, (...args: never[]) => unknown>(Object.entries(bench))
  addEventListener('message', async ({ data }: MessageEvent<Request>) => {
    const { id, to, args } = data
    try {
      const answer = answers.get(to)
      if (!answer) throw new Error(`Nobody here answers to ${String(to)}`)
      postMessage({ id, result: await Reflect.apply(answer, bench, args) } satisfies Reply)
    } catch (error) {
      // Otherwise the page would not hear of it: only what is thrown outside of promises reaches it.
      reportError(error)
    }
  })
}
