import { type Accessor, batch, createSignal } from 'solid-js'

/** A file as the browser hands it over; `File` is one. */
export interface GivenFile {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
  slice(start: number, end: number): Pick<Blob, 'arrayBuffer'>
}

/** `unreadable`: the device could not hand the file over, or had no memory for it. */
export type Refusal<Problem> = Problem | { readonly kind: 'unreadable' }

export type CourseStage<Opened, Problem> =
  | {
      readonly kind: 'choose'
      readonly refused: { readonly name: string; readonly why: Refusal<Problem> } | null
    }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'review'; readonly name: string; readonly opened: Opened }
  /** `share`: from 0 to 1. */
  | {
      readonly kind: 'writing'
      readonly name: string
      readonly share: number
      readonly counted: Counted | null
    }

/** Where what is written is told by number. */
export interface Counted {
  readonly done: number
  readonly all: number
}

/** How an import has ended that went all its way; `stopped`: by the person, before all of it was written. */
export interface Done {
  readonly kind: 'done'
  readonly written: number
  readonly stopped: boolean
}

type Read<Opened, Choices, Problem> =
  | { readonly ok: true; readonly opened: Opened; readonly choices: Choices }
  | { readonly ok: false; readonly problem: Problem }

export interface CourseMeans<Reader, Opened, Choices, Review, Problem> {
  /** Why a file of so many bytes, which begins so, is not read into memory at all. */
  atFirstSight(bytes: number, head: Uint8Array): Problem | null
  /** A fresh one for each file. It may break where memory is short: then what it is asked rejects. */
  openReader(): Reader
  /** What the file holds, and what is chosen before the person chooses. */
  read(reader: Reader, bytes: Uint8Array): Promise<Read<Opened, Choices, Problem>>
  review(reader: Reader, choices: Choices): Promise<Review>
  /** A review is there to be looked at. */
  reviewed?(review: Review): void
  /** The file has been laid aside; so is what the page keeps of it. */
  forgotten?(): void
}

/** What the writing of an import is given. */
export interface Writing<Reader, Review> {
  readonly reader: Reader
  readonly signal: AbortSignal
  /** How much of it is done, from 0 to 1. */
  progress(share: number, counted?: Counted | null): void
  /** The review as it is now: colleagues may have written since. Null when the file was laid aside meanwhile. */
  reviewAgain(): Promise<Review | null>
}

/**
 * The course of an import, whatever is brought in: a file is chosen, read, its review thought anew with every choice, and
 * written.
 */
export interface ImportCourse<Reader, Opened, Choices, Review, Problem, End> {
  readonly stage: Accessor<CourseStage<Opened, Problem> | End>
  readonly choices: Accessor<Choices | null>
  /** Of the last choices that were thought about; null before the first. */
  readonly review: Accessor<Review | null>
  /** The review is of earlier choices. */
  readonly thinking: Accessor<boolean>
  /** The one that is being read or reviewed. */
  readonly file: Accessor<GivenFile | null>
  readonly reader: Accessor<Reader | null>
  open(file: GivenFile): Promise<void>
  choose(choices: Choices): void
  /** Null from `write` says that nothing was to be written after all. */
  run(write: (means: Writing<Reader, Review>) => Promise<End | null>): Promise<void>
  refuse(name: string, why: Refusal<Problem>): void
  end(end: End): void
  /** Ends reading, or writing after the records that are being written. */
  stop(): void
  /** Back to choosing a file. */
  reset(): void
  close(): void
}

export function createImportCourse<
  Reader extends { close(): void },
  Opened,
  Choices,
  Review,
  Problem,
  End extends { readonly kind: 'done' | 'overlaid' } = Done,
>(
  means: CourseMeans<Reader, Opened, Choices, Review, Problem>,
): ImportCourse<Reader, Opened, Choices, Review, Problem, End> {
  const [stage, setStage] = createSignal<CourseStage<Opened, Problem> | End>(CHOOSE)
  const [choices, setChoices] = createSignal<Choices | null>(null)
  const [review, setReview] = createSignal<Review | null>(null)
  const [thinking, setThinking] = createSignal(false)
  let file: GivenFile | null = null
  let reader: Reader | null = null
  let writing: AbortController | null = null
  /** Counts what is asked of the reader: an answer to an older question is not listened to. */
  let asked = 0

  const become = (next: CourseStage<Opened, Problem> | End): void => {
    asked += 1
    reader?.close()
    reader = null
    file = null
    batch(() => {
      setChoices(null)
      setReview(null)
      setThinking(false)
      means.forgotten?.()
      setStage(() => next)
    })
  }
  const refuse = (name: string, why: Refusal<Problem>): void =>
    become({ kind: 'choose', refused: { name, why } })

  /** Null when a newer question has been asked meanwhile, or the reader broke. */
  const reviewed = async (name: string): Promise<Review | null> => {
    const chosen = choices()
    asked += 1
    const question = asked
    if (chosen === null || !reader) return null
    try {
      const answer = await means.review(reader, chosen)
      return question === asked ? answer : null
    } catch {
      if (question === asked) refuse(name, { kind: 'unreadable' })
      return null
    }
  }

  const think = async (name: string): Promise<void> => {
    setThinking(true)
    const answer = await reviewed(name)
    if (answer === null) return
    batch(() => {
      setReview(() => answer)
      setThinking(false)
      means.reviewed?.(answer)
    })
  }

  return {
    stage,
    choices,
    review,
    thinking,
    file: () => file,
    reader: () => reader,
    async open(given) {
      become({ kind: 'reading', name: given.name })
      const question = asked
      try {
        const head = new Uint8Array(await given.slice(0, HEAD_BYTES).arrayBuffer())
        if (question !== asked) return
        const refused = means.atFirstSight(given.size, head)
        if (refused) return refuse(given.name, refused)
        const bytes = new Uint8Array(await given.arrayBuffer())
        if (question !== asked) return
        const own = means.openReader()
        reader = own
        const answer = await means.read(own, bytes)
        if (question !== asked) return
        if (!answer.ok) return refuse(given.name, answer.problem)
        file = given
        batch(() => {
          setChoices(() => answer.choices)
          setStage({ kind: 'review', name: given.name, opened: answer.opened })
        })
        await think(given.name)
      } catch {
        if (question === asked) refuse(given.name, { kind: 'unreadable' })
      }
    },
    choose(next) {
      const now = stage()
      if (now.kind !== 'review') return
      setChoices(() => next)
      void think(now.name)
    },
    async run(write) {
      const now = stage()
      if (now.kind !== 'review' || !reader) return
      const { name } = now
      const controller = new AbortController()
      writing = controller
      setStage({ kind: 'writing', name, share: 0, counted: null })
      try {
        const end = await write({
          reader,
          signal: controller.signal,
          progress: (share, counted = null) => setStage({ kind: 'writing', name, share, counted }),
          reviewAgain: () => reviewed(name),
        })
        if (end) become(end)
        else if (stage().kind === 'writing') setStage(now)
      } catch {
        refuse(name, { kind: 'unreadable' })
      }
    },
    refuse,
    end: become,
    stop() {
      if (writing && stage().kind === 'writing') writing.abort()
      else if (stage().kind === 'reading') become(CHOOSE)
    },
    reset: () => become(CHOOSE),
    close() {
      writing?.abort()
      become(CHOOSE)
    },
  }
}

/** Of a file, enough to tell what it is. */
const HEAD_BYTES = 4_096
const CHOOSE = { kind: 'choose', refused: null } as const
