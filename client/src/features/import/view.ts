import { createMemo, createSignal } from 'solid-js'
import { existingPosts, importPosts } from '#client/commands/import-posts.ts'
import { type Added, addOverlayFile } from '#client/commands/overlays.ts'
import { createImportCourse } from '#client/ui/import-course.ts'
import { may } from '#shared/access/rules.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { chooseUse } from '#shared/formats/csv/choose-use.ts'
import { SHARED_USES } from '#shared/formats/csv/columns.ts'
import type { Change, ImportPlan } from '#shared/formats/plan/plan-import.ts'
import type { ValueField } from '#shared/formats/post-values.ts'
import type { FileProblem } from '#shared/formats/problem.ts'
import { problemAtFirstSight } from '#shared/formats/size-problem.ts'
import { firstChoices } from './first-choices.ts'
import type { Blocked, End, ImportMeans, ImportView } from './import-view.ts'
import { rememberMapping } from './mapping-memory.ts'
import { monthToShow } from './month-to-show.ts'
import type { Reader } from './reader.ts'
import type { Choices, Ground, Opened, Review } from './workbench.ts'

export function createImportView(means: ImportMeans): ImportView {
  const { workspace, memory } = means
  const [followed, setFollowed] = createSignal<ReadonlySet<string>>(new Set())
  const [restores, setRestores] = createSignal(false)
  const [overlayProblem, setOverlayProblem] = createSignal<Exclude<Added['kind'], 'added'> | null>(
    null,
  )

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

  const course = createImportCourse<Reader, Opened, Choices, Review, FileProblem, End>({
    atFirstSight: (bytes, head) => problemAtFirstSight(bytes, head),
    openReader: means.openReader,
    async read(reader, bytes) {
      const answer = await reader.open(bytes)
      if (!answer.ok) return answer
      const { opened } = answer
      const zone = workspace.settings().timeZone
      return { ok: true, opened, choices: firstChoices(opened, memory, today(), zone) }
    },
    review: async (reader, chosen) => reader.review(chosen, await ground()),
    // After an import that was undone, everything of the file lies in the bin: it is meant to come back.
    reviewed({ plan }) {
      if (plan && plan.binned.length > 0 && plan.add.length + plan.same.length === 0)
        setRestores(true)
    },
    forgotten() {
      setFollowed(new Set<string>())
      setRestores(false)
      setOverlayProblem(null)
    },
  })
  const { stage, choices, review, thinking } = course

  const chooseTable = (more: Partial<Extract<Choices, { kind: 'table' }>>) => {
    const now = choices()
    const at = stage()
    if (now?.kind !== 'table' || at.kind !== 'review' || at.opened.kind !== 'table') return
    const next = { ...now, ...more }
    rememberMapping(memory, at.opened.signature, next)
    course.choose(next)
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
    if (blocked() !== null) return
    await course.run(async ({ signal, progress, reviewAgain }) => {
      // Colleagues may have written since the plan was shown: what they changed is not overwritten.
      const plan = (await reviewAgain())?.plan
      if (!plan) return null
      const decisions = { follows, restore: restores() }
      const breathe = means.painted
      const outcome = await importPosts(workspace, plan, decisions, { signal, progress, breathe })
      return { kind: 'done', ...outcome, month: monthToShow(plan, today()) }
    })
  }

  const offersOverlay = createMemo(() => {
    const now = stage()
    if (now.kind !== 'review' || now.opened.kind !== 'calendar') return false
    return now.opened.namesDays && workspace.readOnly() === null && workspace.mayName()
  })
  const overlay = async () => {
    const file = course.file()
    if (!file || !offersOverlay()) return
    try {
      const added = await addOverlayFile(workspace, file, today())
      if (course.file() !== file) return
      if (added?.kind === 'added')
        course.end({ kind: 'overlaid', name: added.name, days: added.days })
      else if (added) setOverlayProblem(added.kind)
    } catch {
      if (course.file() === file) course.refuse(file.name, { kind: 'unreadable' })
    }
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
    open: course.open,
    setUse(column, use) {
      const now = choices()
      if (now?.kind === 'table')
        chooseTable({ uses: chooseUse(now.uses, { column, use }, SHARED_USES, 'ignored') })
    },
    setOrder: (order) => chooseTable({ order }),
    setSource: (source) => chooseTable({ source }),
    setWindow(window) {
      const now = choices()
      if (now?.kind === 'calendar') course.choose({ ...now, window })
    },
    setUnsaid(side, status) {
      const now = choices()
      if (now) course.choose({ ...now, unsaid: { ...now.unsaid, [side]: status } })
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
    stop: course.stop,
    reset: course.reset,
    async saveLeft(name, headings, say) {
      const reasons = (review()?.left ?? []).map(({ where, reason }) => ({
        where,
        why: say(reason),
      }))
      const text = await course.reader()?.leftRows(reasons, headings)
      if (text) means.download(name, new Blob([text], { type: 'text/csv' }))
    },
    close: course.close,
  }
}
