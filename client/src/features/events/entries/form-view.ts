import { type Accessor, createMemo, createResource, createSignal, onCleanup } from 'solid-js'
import { createEventRecords } from '#client/commands/events/event-records.ts'
import { createPartCommands, type PartCommands } from '#client/commands/events/parts.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { EntryForms, MediaRoom, PublishedForm } from '#client/workspace/events/entry-forms.ts'
import type { TakenIn } from '#client/workspace/events/take-in.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { formField } from '#shared/domain/events/entries/form-settings.ts'
import {
  entryFormOf,
  type FormWordsOf,
  type MadeForm,
  proposedConsent,
} from '#shared/domain/events/entries/make-form.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { changeRecord } from '#shared/domain/record.ts'
import type { EntryForm } from '#shared/protocol/entry-form.ts'
import { createRulesView } from '../rules/rules-view.ts'
import { createEntryFacts, type EntryFacts } from './entry-facts.ts'

export type FormStanding = 'none' | 'early' | 'open' | 'closed'

export interface FormView {
  readonly facts: Accessor<EntryFacts>
  readonly parts: PartCommands
  /** One setting of the form; undefined empties it. */
  set(name: string, value: Scalar | undefined): void
  /** As it would be published now; null until its words are here. */
  readonly made: Accessor<MadeForm | null>
  /** Text to agree to that stands where the team has written none. */
  readonly proposed: Accessor<string>
  /** Null where there is none; undefined until the relay has answered. */
  readonly published: Accessor<PublishedForm | null | undefined>
  readonly standing: Accessor<FormStanding>
  /** What is published is not what stands here. */
  readonly isBehind: Accessor<boolean>
  /** The rules that were published are not what the plan and its answers say by now. */
  readonly rulesAreOld: Accessor<boolean>
  /** For the workspace's files; null until the relay has said. */
  readonly room: Accessor<MediaRoom | null>
  /** Code of what went wrong with the last thing asked. */
  readonly problem: Accessor<string | null>
  readonly busy: Accessor<boolean>
  /** What came in since the page was opened. */
  readonly taken: Accessor<TakenIn>
  /** Looks now, and again every few seconds, and takes in what waits. */
  watch(): void
  publish(): Promise<void>
  close(): Promise<void>
  remove(): Promise<void>
}

const LOOK_AGAIN_MS = 6_000

export function createFormView(means: {
  readonly workspace: Workspace
  readonly plan: Accessor<EventPlan>
  readonly forms: EntryForms
  readonly words: () => Promise<FormWordsOf>
  readonly takeIn: () => Promise<TakenIn | null>
  readonly now: Accessor<number>
  readonly after: Environment['after']
}): FormView {
  const { workspace, plan, forms, now } = means
  const event = plan().id
  const facts = createEntryFacts(workspace, plan)
  const records = createEventRecords(workspace)
  const [words] = createResource(means.words)
  const [room] = createResource(
    () => facts().settings.pictures.asked !== 'no',
    async () => {
      const answer = await forms.room()
      return answer.ok ? answer.value : null
    },
  )
  const rules = createRulesView({ workspace, plan, now })
  const made = createMemo(() => {
    const said = words()
    return said ? entryFormOf(facts(), said, now()) : null
  })
  const [published, setPublished] = createSignal<PublishedForm | null>()
  const [problem, setProblem] = createSignal<string | null>(null)
  const [busy, setBusy] = createSignal(false)
  const [taken, setTaken] = createSignal<TakenIn>({ entries: 0, left: 0 })
  let cancel = (): void => {}
  let isOver = false
  let isLooking = false
  onCleanup(() => {
    isOver = true
    cancel()
  })
  // What the relay has: taken back here, it would be so there all the same.
  const note = (settings: Readonly<Record<string, Scalar | undefined>>): void => {
    const fields = Object.entries(settings).map(([name, value]) => [formField(name), value])
    records.write((home, author) =>
      changeRecord(home('events'), event, Object.fromEntries(fields), author),
    )
  }

  const look = async (): Promise<void> => {
    if (isLooking) return
    isLooking = true
    cancel()
    await lookOnce()
    isLooking = false
    if (!isOver) cancel = means.after(LOOK_AGAIN_MS, () => void look())
  }
  const lookOnce = async (): Promise<void> => {
    let answer = await forms.find()
    if (answer.ok && answer.value.waiting + answer.value.leaving > 0) {
      // What could not be written here still waits at the relay.
      const came = await means.takeIn().catch(() => null)
      if (came)
        setTaken(({ entries, left }) => ({
          entries: entries + came.entries,
          left: left + came.left,
        }))
      if (came && came.entries + came.left > 0) answer = await forms.find()
    }
    if (isOver) return
    if (answer.ok) {
      setPublished(answer.value)
      if (facts().settings.published) note({ closesAt: answer.value.closesAt })
    } else if (answer.code === 'unknown-form') setPublished(null)
    else if (published() === undefined) setProblem(answer.code)
    if ((answer.ok || answer.code === 'unknown-form') && problem() === 'unreachable')
      setProblem(null)
  }
  const put = async (form: EntryForm): Promise<void> => {
    setBusy(true)
    const answer = await forms.publish(form)
    setBusy(false)
    setProblem(answer.ok ? null : answer.code)
    if (!answer.ok) return
    setPublished(answer.value)
    // Until when it takes entries is asked where nobody waits for the relay, too.
    note({ published: true, closesAt: answer.value.closesAt })
  }
  return {
    facts,
    parts: createPartCommands(workspace),
    set: (name, value) => records.change('event changed', event, { [formField(name)]: value }),
    made,
    proposed: () => {
      const { organiser, contact, keptDays, settings } = facts()
      const said = { organiser: organiser || '…', contact: contact || '…', keptDays, settings }
      const own = words()?.[settings.language]
      return own ? proposedConsent(said, own) : ''
    },
    published,
    standing: () => {
      const form = published()
      if (!form) return 'none'
      if (now() >= form.closesAt) return 'closed'
      return form.opensAt !== null && now() < form.opensAt ? 'early' : 'open'
    },
    isBehind: createMemo(() => {
      const [form, would] = [published(), made()]
      return form && would?.ok ? textOf(form) !== textOf(would.form) : false
    }),
    rulesAreOld: createMemo(() => facts().rules !== null && rules.hasChanged()),
    room: () => room() ?? null,
    problem,
    busy,
    taken,
    watch: () => void look(),
    async publish() {
      const would = made()
      if (would?.ok) await put(would.form)
    },
    async close() {
      const form = published()
      if (!form) return
      const at = now()
      const opensAt = form.opensAt !== null && form.opensAt < at ? form.opensAt : null
      await put({ ...plain(form), opensAt, closesAt: at })
    },
    async remove() {
      setBusy(true)
      const answer = await forms.remove()
      setBusy(false)
      const isGone = answer.ok || answer.code === 'unknown-form'
      setProblem(isGone ? null : answer.ok ? null : answer.code)
      if (!isGone) return
      setPublished(null)
      note({ published: undefined, closesAt: undefined })
    },
  }
}

/** What is asked of the relay, without what it has made of it. */
function plain(form: EntryForm): EntryForm {
  const { language, title, introduction, organiser, questions, pictures, rules } = form
  const { consent, translation, opensAt, closesAt, forgetAt } = form
  return {
    language,
    title,
    introduction,
    organiser,
    questions,
    pictures,
    rules,
    consent,
    translation,
    opensAt,
    closesAt,
    forgetAt,
  }
}

function textOf(form: EntryForm): string {
  const { questions, pictures, rules, ...rest } = plain(form)
  const asksPictures = pictures && [pictures.required, pictures.most, pictures.bytes]
  const asked = questions.map(({ id, kind, label, hint, required, options }) => [
    ...[id, kind, label, hint, required, ...options],
  ])
  return JSON.stringify([rest, asked, asksPictures, rules?.hash ?? null])
}
