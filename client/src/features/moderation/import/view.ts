import { batch, createMemo, createSignal } from 'solid-js'
import { bringIn, knownModeration } from '#client/commands/moderation/bring-in.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { keepingIn } from '#shared/domain/moderation/keeping.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { SHARED_MODERATION_USES } from '#shared/formats/moderation/columns.ts'
import { MODERATION_LIMITS } from '#shared/formats/moderation/limits.ts'
import type { ModerationChoices } from '#shared/formats/moderation/to-drafts.ts'
import { sizeProblem } from '#shared/formats/size-problem.ts'
import {
  type Blocked,
  columnMissing,
  type GivenFile,
  type ImportMeans,
  type ImportView,
  type Refusal,
  type Stage,
} from './import-view.ts'
import { recallMapping, rememberMapping } from './mapping-memory.ts'
import type { Reader } from './reader.ts'
import type { OpenedModeration, Review } from './workbench.ts'

export function createModerationImport(means: ImportMeans): ImportView {
  const { workspace, memory } = means
  const [stage, setStage] = createSignal<Stage>({ kind: 'choose', refused: null })
  const [choices, setChoices] = createSignal<ModerationChoices | null>(null)
  const [review, setReview] = createSignal<Review | null>(null)
  const [thinking, setThinking] = createSignal(false)
  const [restores, setRestores] = createSignal(false)
  const [months, setMonths] = createSignal<number | null>(null)
  let reader: Reader | null = null
  let writing: AbortController | null = null
  /** Counts what is asked of the reader: an answer to an older question is not listened to. */
  let asked = 0

  const zone = () => workspace.settings().timeZone
  const keptMonths = () => Math.max(...Object.values(keepingIn(workspace.write.settings)))
  const today = () => dayOf(localTimeAt(means.now(), zone()))

  const forget = () => {
    asked += 1
    reader?.close()
    reader = null
    setChoices(null)
    setReview(null)
    setThinking(false)
    setRestores(false)
    setMonths(null)
  }

  const refuse = (name: string, why: Refusal) => {
    forget()
    setStage({ kind: 'choose', refused: { name, why } })
  }

  /** Tells the reader what is here already, in parts. */
  const tellWhatIsKnown = async (to: Reader): Promise<void> => {
    const moderation = workspace.moderation()
    if (!moderation) return
    let first = true
    for await (const part of knownModeration(moderation)) {
      await to.know(part, first)
      first = false
      await means.painted()
    }
  }

  /** Null when a newer question has been asked meanwhile, or the reader broke. */
  const reviewed = async (name: string): Promise<Review | null> => {
    const chosen = choices()
    asked += 1
    const question = asked
    if (!chosen || !reader) return null
    try {
      const answer = await reader.review(chosen, {
        today: today(),
        team: [...workspace.people(), ...workspace.members()].map(({ id }) => id),
      })
      return question === asked ? answer : null
    } catch {
      if (question === asked) refuse(name, { kind: 'unreadable' })
      return null
    }
  }

  const think = async () => {
    const now = stage()
    if (now.kind !== 'review') return
    setThinking(true)
    const answer = await reviewed(now.name)
    if (!answer) return
    batch(() => {
      setReview(answer)
      setThinking(false)
    })
    // After an import that was undone, everything of the file lies in the bin: it is meant to come back.
    const { plan } = answer
    if (plan && plan.binned > 0 && plan.added + plan.same === 0) setRestores(true)
  }

  const choose = (more: Partial<ModerationChoices>) => {
    const now = choices()
    const at = stage()
    if (!now || at.kind !== 'review') return
    const next = { ...now, ...more }
    if (at.opened.signature !== null) rememberMapping(memory, at.opened.signature, next)
    setChoices(next)
    void think()
  }

  const open = async (file: GivenFile) => {
    forget()
    const question = asked
    const tooLarge = sizeProblem(file.size, MODERATION_LIMITS)
    if (tooLarge) return refuse(file.name, tooLarge)
    setStage({ kind: 'reading', name: file.name })
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (question !== asked) return
      const own = means.openReader()
      reader = own
      const answer = await own.open(bytes, zone())
      if (question !== asked) return
      if (!answer.ok) return refuse(file.name, answer.problem)
      await tellWhatIsKnown(own)
      if (question !== asked) return
      setChoices(firstChoices(answer.opened))
      setStage({ kind: 'review', name: file.name, opened: answer.opened })
      await think()
    } catch {
      if (question === asked) refuse(file.name, { kind: 'unreadable' })
    }
  }

  const firstChoices = ({ usual, signature, columns }: OpenedModeration): ModerationChoices => {
    const before = signature === null ? null : recallMapping(memory, signature, columns.length)
    return before ? { ...usual, ...before } : usual
  }

  const count = createMemo(() => {
    const plan = review()?.plan
    if (!plan) return 0
    return plan.added + (restores() ? plan.binned : 0)
  })
  const blocked = createMemo((): Blocked | null => {
    const why = workspace.moderation()?.readOnly()
    if (why === 'opening') return 'thinking'
    if (why !== null) return 'read-only'
    const answer = review()
    if (!answer || thinking()) return 'thinking'
    if (!answer.plan) return 'order'
    return count() === 0 ? (columnMissing(choices()) ?? 'nothing') : null
  })

  const run = async () => {
    const now = stage()
    const own = reader
    if (now.kind !== 'review' || !own || blocked() !== null) return
    writing = new AbortController()
    const { signal } = writing
    setStage({ kind: 'writing', name: now.name, share: 0 })
    try {
      // Colleagues may have written since the file was opened: what they have brought in is not brought in again.
      await tellWhatIsKnown(own)
      const fresh = await reviewed(now.name)
      if (!fresh?.plan) return
      const outcome = await bringIn(
        workspace,
        {
          added: fresh.plan.added,
          slice: own.slice,
          back: await own.inBin(restores()),
        },
        {
          signal,
          now: means.now,
          progress: (share) => setStage({ kind: 'writing', name: now.name, share }),
          breathe: means.painted,
        },
      )
      forget()
      setStage({ kind: 'done', ...outcome })
    } catch {
      refuse(now.name, { kind: 'unreadable' })
    }
  }

  const reset = () => {
    forget()
    setStage({ kind: 'choose', refused: null })
  }

  return {
    stage,
    choices,
    review,
    thinking,
    blocked,
    count,
    restores,
    months,
    keptMonths,
    isPastKeeping: (at) => at < monthsBefore(means.now(), keptMonths()),
    open,
    setUse(column, use) {
      const uses = choices()?.uses.map((each, index) => {
        if (index === column) return use
        // Of most things a row has one: the column that was it before gives way.
        return each === use && !SHARED_MODERATION_USES.has(use) ? 'ignored' : each
      })
      if (uses) choose({ uses })
    },
    setAs: (as) => choose({ as }),
    setOrder: (order) => choose({ order }),
    setZone: (zone) => choose({ zone }),
    setNetwork: (network) => choose({ network }),
    setWord: (word, use) => choose({ words: new Map(choices()?.words).set(word, use) }),
    setMonths(count) {
      setMonths(count)
      choose({ since: count === null ? null : monthsBefore(means.now(), count) })
    },
    setRestores,
    run,
    stop() {
      if (writing && stage().kind === 'writing') writing.abort()
      else if (stage().kind === 'reading') reset()
    },
    reset,
    async saveLeft(name, sayings) {
      const text = await reader?.leftRows(sayings)
      if (text) means.download(name, new Blob([text], { type: 'text/csv' }))
    },
    close() {
      writing?.abort()
      forget()
    },
  }
}

/** The same day so many months earlier; ms since 1970. */
function monthsBefore(instant: number, count: number): number {
  const then = new Date(instant)
  then.setUTCMonth(then.getUTCMonth() - count)
  return then.getTime()
}
