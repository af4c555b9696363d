import { onCleanup, untrack } from 'solid-js'
import type { RecordSet } from '#client/binding/record-set.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Pictured } from '#client/workspace/media/entry-files.ts'
import { formSettingsIn } from '#shared/domain/events/entries/form-settings.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import type { Entries } from './entries.ts'
import { type EntryForms, entryForms } from './entry-forms.ts'
import { forgetErased } from './forget-on-stage.ts'
import { createInboxRounds } from './inbox-rounds.ts'
import type { Stage } from './stage.ts'
import { type TakenIn, takeIn } from './take-in.ts'

export interface InboxMeans {
  readonly workspace: string
  readonly me: () => string
  readonly mayTakeIn: boolean
  readonly plans: Pick<RecordSet<EventPlan>, 'ids' | 'record'>
  readonly entries: (event: string) => Entries
  readonly stage: (event: string) => Stage
  readonly eraseFiles: (event: string, entries: Iterable<Pictured>) => Promise<void>
  readonly environment: Pick<
    Environment,
    'now' | 'after' | 'chance' | 'fetch' | 'origin' | 'random'
  >
}

/** The relay's inboxes of all events whose form was published. Lives as long as its owner. */
export function createInbox(means: InboxMeans) {
  const { workspace, me, mayTakeIn, plans, environment } = means
  const running = new Map<string, Promise<TakenIn>>()
  let isOver = false

  const forms = (event: string): EntryForms => entryForms(workspace, event, environment)
  const take = async (event: string): Promise<TakenIn | null> => {
    if (!mayTakeIn || isOver) return null
    const entries = means.entries(event)
    if (!untrack(entries.ready)) return null
    const author = () => ({ now: environment.now(), person: me(), random: environment.random })
    const known = running.get(event)
    const forget = (erased: readonly string[]) => forgetErased(means.stage(event), erased)
    const { after } = environment
    const eraseFiles = (left: Iterable<Pictured>) => means.eraseFiles(event, left)
    const asked =
      known ?? takeIn({ forms: forms(event), entries, eraseFiles, forget, author, after })
    running.set(event, asked)
    try {
      return await asked
    } finally {
      running.delete(event)
    }
  }
  if (mayTakeIn)
    createInboxRounds({
      published: () => plans.ids().filter((id) => formSettingsIn(plans.record(id), 'fr').published),
      waiting: (event) => means.entries(event).waiting,
      isOnline: (event) => means.entries(event).document.facts.link.kind === 'online',
      take,
      environment,
    })
  onCleanup(() => {
    isOver = true
  })
  return { forms, takeIn: take }
}
