import { batch, createMemo, createSignal } from 'solid-js'
import { existingPosts, importPosts } from '#client/commands/import-posts.ts'
import { type Added, addOverlayFile } from '#client/commands/overlays.ts'
import { may } from '#shared/access/rules.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { SHARED_USES } from '#shared/formats/csv/columns.ts'
import type { Change, ImportPlan } from '#shared/formats/plan/plan-import.ts'
import type { ValueField } from '#shared/formats/post-values.ts'
import { sizeProblem } from '#shared/formats/size-problem.ts'
import { firstChoices } from './first-choices.ts'
import type { Blocked, GivenFile, ImportMeans, ImportView, Refusal, Stage } from './import-view.ts'
import { rememberMapping } from './mapping-memory.ts'
import { monthToShow } from './month-to-show.ts'
import type { Reader } from './reader.ts'
import type { Choices, Ground, Review } from './workbench.ts'

export function createImportView(means: ImportMeans): ImportView {
  const { workspace, memory } = means
  const [stage, setStage] = createSignal<Stage>({ kind: 'choose', refused: null })
  const [choices, setChoices] = createSignal<Choices | null>(null)
  const [review, setReview] = createSignal<Review | null>(null)
  const [followed, setFollowed] = createSignal<ReadonlySet<string>>(new Set())
  const [thinking, setThinking] = createSignal(false)
  const [restores, setRestores] = createSignal(false)
  const [overlayProblem, setOverlayProblem] = createSignal<Exclude<Added['kind'], 'added'> | null>(
    null,
  )
  let given: GivenFile | null = null
  let reader: Reader | null = null
  let writing: AbortController | null = null
  /** Counts what is asked of the reader: an answer to an older question is not listened to. */
  let asked = 0

  const today = () => dayOf(localTimeAt(means.now(), workspace.settings().timeZone))

  const ground = async (): Promise<Ground> => ({
    zone: workspace.settings().timeZone,
    today: today(),
    existing: await existingPosts(workspace),
    known: {
      channels: workspace.channels(),
      // Of those who are called the same, whoever is here now.
      people: [...workspace.people(), ...workspace.members()],
    },
  })

  const forget = () => {
    asked += 1
    reader?.close()
    reader = null
    setChoices(null)
    setReview(null)
    setThinking(false)
    setFollowed(new Set<string>())
    setRestores(false)
    setOverlayProblem(null)
    given = null
  }

  const refuse = (name: string, why: Refusal) => {
    forget()
    setStage({ kind: 'choose', refused: { name, why } })
  }

  /** Null when a newer question has been asked meanwhile, or the reader broke. */
  const reviewed = async (name: string): Promise<Review | null> => {
    const chosen = choices()
    asked += 1
    const question = asked
    try {
      const answer = chosen && (await reader?.review(chosen, await ground()))
      return question === asked ? (answer ?? null) : null
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
    if (plan && plan.binned.length > 0 && plan.add.length + plan.same.length === 0)
      setRestores(true)
  }

  const choose = (next: Choices) => {
    setChoices(next)
    void think()
  }

  const chooseTable = (more: Partial<Extract<Choices, { kind: 'table' }>>) => {
    const now = choices()
    const at = stage()
    if (now?.kind !== 'table' || at.kind !== 'review' || at.opened.kind !== 'table') return
    const next = { ...now, ...more }
    rememberMapping(memory, at.opened.signature, next)
    choose(next)
  }

  const open = async (file: GivenFile) => {
    forget()
    const question = asked
    const tooLarge = sizeProblem(file.size)
    if (tooLarge) return refuse(file.name, tooLarge)
    setStage({ kind: 'reading', name: file.name })
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (question !== asked) return
      reader = means.openReader()
      const answer = await reader.open(bytes)
      if (question !== asked) return
      if (!answer.ok) return refuse(file.name, answer.problem)
      setChoices(firstChoices(answer.opened, memory, today(), workspace.settings().timeZone))
      given = file
      setStage({ kind: 'review', name: file.name, opened: answer.opened })
      await think()
    } catch {
      if (question === asked) refuse(file.name, { kind: 'unreadable' })
    }
  }

  const keyOf = (change: Change, field: ValueField) => `${change.id}/${field}`
  const follows = (change: Change, field: ValueField) => followed().has(keyOf(change, field))
  const writes = (plan: ImportPlan): number => {
    const changed = plan.change.filter(
      (change) => change.take.length > 0 || change.decide.some((field) => follows(change, field)),
    )
    return plan.add.length + changed.length + (restores() ? plan.binned.length : 0)
  }
  const count = createMemo(() => {
    const plan = review()?.plan
    return plan ? writes(plan) : 0
  })
  const blocked = createMemo((): Blocked | null => {
    if (workspace.readOnly() !== null || !may(workspace.me.role, 'plan')) return 'read-only'
    const answer = review()
    if (!answer || thinking()) return 'thinking'
    if (!answer.plan) return 'order'
    return count() === 0 ? 'nothing' : null
  })

  const run = async () => {
    const now = stage()
    if (now.kind !== 'review' || blocked() !== null) return
    writing = new AbortController()
    const { signal } = writing
    setStage({ kind: 'writing', name: now.name, share: 0 })
    // Colleagues may have written since the plan was shown: what they changed is not overwritten.
    const fresh = await reviewed(now.name)
    if (!fresh?.plan) return
    const decisions = { follows, restore: restores() }
    const outcome = await importPosts(workspace, fresh.plan, decisions, {
      signal,
      progress: (share) => setStage({ kind: 'writing', name: now.name, share }),
      breathe: means.painted,
    })
    const month = monthToShow(fresh.plan, today())
    forget()
    setStage({ kind: 'done', ...outcome, month })
  }

  const offersOverlay = createMemo(() => {
    const now = stage()
    if (now.kind !== 'review' || now.opened.kind !== 'calendar') return false
    return now.opened.namesDays && workspace.readOnly() === null && workspace.mayName()
  })
  const overlay = async () => {
    const file = given
    if (!file || !offersOverlay()) return
    try {
      const added = await addOverlayFile(workspace, file, today())
      if (given !== file) return
      if (added?.kind === 'added') {
        forget()
        setStage({ kind: 'overlaid', name: added.name, days: added.days })
      } else if (added) setOverlayProblem(added.kind)
    } catch {
      if (given === file) refuse(file.name, { kind: 'unreadable' })
    }
  }

  const reset = () => {
    forget()
    setStage({ kind: 'choose', refused: null })
  }

  return {
    stage,
    today,
    choices,
    review,
    thinking,
    blocked,
    count,
    restores,
    offersOverlay,
    overlayProblem,
    open,
    setUse(column, use) {
      const now = choices()
      if (now?.kind !== 'table') return
      const uses = now.uses.map((each, index) => {
        if (index === column) return use
        // Of most things a post has one: the column that was it before gives way.
        return each === use && !SHARED_USES.has(use) ? 'ignored' : each
      })
      chooseTable({ uses })
    },
    setOrder: (order) => chooseTable({ order }),
    setSource: (source) => chooseTable({ source }),
    setWindow(window) {
      const now = choices()
      if (now?.kind === 'calendar') choose({ ...now, window })
    },
    setUnsaid(side, status) {
      const now = choices()
      if (now) choose({ ...now, unsaid: { ...now.unsaid, [side]: status } })
    },
    follows,
    follow(change, field, file) {
      const next = new Set(followed())
      if (file) next.add(keyOf(change, field))
      else next.delete(keyOf(change, field))
      setFollowed(next)
    },
    setRestores,
    run,
    overlay,
    stop() {
      if (writing && stage().kind === 'writing') writing.abort()
      else if (stage().kind === 'reading') reset()
    },
    reset,
    async saveLeft(name, headings, say) {
      const reasons = (review()?.left ?? []).map(({ where, reason }) => ({
        where,
        why: say(reason),
      }))
      const text = await reader?.leftRows(reasons, headings)
      if (text) means.download(name, new Blob([text], { type: 'text/csv' }))
    },
    close() {
      writing?.abort()
      forget()
    },
  }
}
