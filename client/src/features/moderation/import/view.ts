import { createMemo, createSignal } from 'solid-js'
import { bringIn, knownModeration } from '#client/commands/moderation/bring-in.ts'
import { countImported } from '#client/commands/moderation/take-back-import.ts'
import { createImportCourse } from '#client/ui/import-course.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import {
  type ErasedSince,
  erasedSince,
  IMPORTED_COLLECTIONS,
} from '#shared/domain/moderation/import-record.ts'
import { keepingIn } from '#shared/domain/moderation/keeping.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { chooseUse } from '#shared/formats/csv/choose-use.ts'
import { SHARED_MODERATION_USES } from '#shared/formats/moderation/columns.ts'
import { MODERATION_LIMITS } from '#shared/formats/moderation/limits.ts'
import type { ModerationProblem } from '#shared/formats/moderation/problem.ts'
import type { ModerationChoices } from '#shared/formats/moderation/to-drafts.ts'
import { problemAtFirstSight } from '#shared/formats/size-problem.ts'
import {
  type Blocked,
  columnMissing,
  type End,
  type ImportMeans,
  type ImportView,
} from './import-view.ts'
import { recallMapping, rememberMapping } from './mapping-memory.ts'
import { kindOfFile, type OpenedModeration, shapesOfFile } from './opened-moderation.ts'
import type { Reader } from './reader.ts'
import type { Review } from './workbench.ts'

export function createModerationImport(means: ImportMeans): ImportView {
  const { workspace, memory } = means
  const [restores, setRestores] = createSignal(false)
  const [anyway, setAnyway] = createSignal(false)
  const [erased, setErased] = createSignal<ErasedSince | null>(null)
  const [months, setMonths] = createSignal<number | null>(null)

  const zone = () => workspace.settings().timeZone
  const keptMonths = () => Math.max(...Object.values(keepingIn(workspace.write.settings)))
  const today = () => dayOf(localTimeAt(means.now(), zone()))

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

  /** Of what was erased nothing is known but when. */
  const erasedSinceOne = async (opened: OpenedModeration): Promise<ErasedSince | null> => {
    const moderation = workspace.moderation()
    if (!moderation) return null
    const times = [...moderation.erasures.every()].flatMap(({ at, counts }) =>
      IMPORTED_COLLECTIONS.some((collection) => counts[collection]) ? [at] : [],
    )
    if (times.length === 0) return null
    const breathing = { now: means.now, breathe: means.painted }
    const left = await countImported(workspace, breathing, true)
    return erasedSince(shapesOfFile(opened), moderation.imports.every(), times, left)
  }

  const firstChoices = ({ usual, signature, columns }: OpenedModeration): ModerationChoices => {
    const before = signature === null ? null : recallMapping(memory, signature, columns.length)
    return before ? { ...usual, ...before } : usual
  }

  const course = createImportCourse<
    Reader,
    OpenedModeration,
    ModerationChoices,
    Review,
    ModerationProblem,
    End
  >({
    atFirstSight: (bytes, head) =>
      problemAtFirstSight(bytes, head, { limits: MODERATION_LIMITS, reads: ['json'] }),
    openReader: means.openReader,
    async read(reader, bytes) {
      const answer = await reader.open(bytes, zone())
      if (!answer.ok) return answer
      await tellWhatIsKnown(reader)
      setErased(await erasedSinceOne(answer.opened))
      return { ok: true, opened: answer.opened, choices: firstChoices(answer.opened) }
    },
    review: (reader, chosen) =>
      reader.review(chosen, {
        today: today(),
        team: [...workspace.people(), ...workspace.members()].map(({ id }) => id),
        erased: erased(),
        anyway: anyway(),
      }),
    // After an import that was undone, everything of the file lies in the bin: it is meant to come back.
    reviewed({ plan }) {
      if (plan && plan.binned > 0 && plan.added + plan.same === 0) setRestores(true)
    },
    forgotten() {
      setRestores(false)
      setAnyway(false)
      setErased(null)
      setMonths(null)
    },
  })
  const { stage, choices, review, thinking } = course

  const choose = (more: Partial<ModerationChoices>) => {
    const now = choices()
    const at = stage()
    if (!now || at.kind !== 'review') return
    const next = { ...now, ...more }
    if (at.opened.signature !== null) rememberMapping(memory, at.opened.signature, next)
    course.choose(next)
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
    if (count() > 0) return null
    return columnMissing(choices()) ?? (answer.held > 0 && !anyway() ? 'held' : 'nothing')
  })

  const run = async () => {
    const at = stage()
    if (blocked() !== null || at.kind !== 'review') return
    const { opened } = at
    await course.run(async ({ reader, signal, progress, reviewAgain }) => {
      // Colleagues may have written since the file was opened: what they have brought in is not brought in again.
      await tellWhatIsKnown(reader)
      const now = await reviewAgain()
      if (!now?.plan) return null
      const { added } = now.plan
      const file = { ...kindOfFile(opened), latest: now.latest }
      const outcome = await bringIn(
        workspace,
        { added, slice: reader.slice, back: await reader.inBin(restores()), file },
        { signal, now: means.now, progress, breathe: means.painted },
      )
      return { kind: 'done', ...outcome }
    })
  }

  return {
    stage,
    choices,
    review,
    thinking,
    blocked,
    count,
    restores,
    erasedSince: () => erased()?.at ?? null,
    anyway,
    months,
    keptMonths,
    isPastKeeping: (at) => at < monthsBefore(means.now(), keptMonths()),
    open: course.open,
    setUse(column, use) {
      const uses = choices()?.uses ?? []
      choose({ uses: chooseUse(uses, { column, use }, SHARED_MODERATION_USES, 'ignored') })
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
    setAnyway(on) {
      setAnyway(on)
      choose({})
    },
    run,
    stop: course.stop,
    reset: course.reset,
    async saveLeft(name, sayings) {
      const text = await course.reader()?.leftRows(sayings)
      if (text) means.download(name, new Blob([text], { type: 'text/csv' }))
    },
    close: course.close,
  }
}

/** The same day so many months earlier; ms since 1970. */
function monthsBefore(instant: number, count: number): number {
  const then = new Date(instant)
  then.setUTCMonth(then.getUTCMonth() - count)
  return then.getTime()
}
