import { createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js'
import { noticeTitle } from '#client/app/notices/notice-sentence.ts'
import type { I18n } from '#client/i18n/i18n.tsx'
import type { Note } from '#client/worker/note.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Notice } from '#shared/domain/notices/notice.ts'
import { isWanted, readChoices, writeChoices } from './choices.ts'
import { claimOf } from './claims.ts'
import { noteOf } from './note.ts'
import { createOvertaken } from './overtaken.ts'
import type { PushApi, PushState } from './push-api.ts'
import type { RemindDevice } from './remind-device.ts'
import type { ReminderState } from './reminder-state.ts'
import { isQuiet, scheduleOf } from './schedule.ts'
import { createScheduleSender, type TimedNote } from './send-schedule.ts'

export interface RemindersMeans {
  readonly workspace: Workspace
  readonly i18n: Pick<I18n, 'words' | 'formats'>
  readonly state: ReminderState
  readonly device: RemindDevice
  readonly api: PushApi
  readonly memory: Memory
  readonly environment: Pick<Environment, 'now' | 'after' | 'random' | 'locks'>
}

type Subscriptions = PushState['subscriptions']

/** What is planned changes with every key of a title: the relay hears of it once that rests. */
const SETTLE_MS = 3_000
/** So long the relay is believed to know the same devices and choices: others change them once in a while. */
const FRESH_MS = 5 * 60_000
/** Without an answer, or after a refusal, it is asked again that late. */
const AGAIN_MS = 5 * 60_000

/**
 * Reminds somebody outside of the page: at once of what comes while nobody looks at it, and, through the relay, of what is to
 * come, on all of their devices, also once this page is closed. Of all tabs, one does. Ends with its owner.
 */
export function createReminders(means: RemindersMeans): void {
  const { workspace, state, device, api, environment } = means
  const isLeading = useTurn(workspace.id, environment.locks)
  const overtaken = createOvertaken(means)
  const sender = createScheduleSender({ api, workspace: workspace.id, random: environment.random })

  createEffect(() => workspace.notices()?.leadBy(state.choices().leads))

  const noteFor = (notice: Notice, at: number): Note => {
    const { notices: words, common } = means.i18n.words()
    return noteOf(notice, {
      words,
      formats: means.i18n.formats(),
      me: workspace.me.id,
      somebody: common.somebody,
      nameOf: (person) => workspace.people().find(({ id }) => id === person)?.name ?? null,
      timeZone: workspace.settings().timeZone,
      now: at,
      workspace: workspace.id,
      title: noticeTitle(notice, { words, common, posts: workspace.posts }),
    })
  }

  const mayRemind = () => state.whom() === workspace.me.id && device.permission() === 'granted'
  const showNews = (news: readonly Notice[]): void => {
    const { quiet } = state.choices()
    const now = environment.now()
    if (!mayRemind() || !isLeading() || device.isLookedAt()) return
    if (isQuiet(now, quiet, device.zone)) return
    // A browser may refuse it at any time; the bell has it anyway.
    for (const one of news.filter(({ kind }) => isWanted(state.choices(), kind)))
      void device.show(noteFor(one, now)).catch(() => {})
  }
  createEffect(on(() => workspace.notices()?.arrived() ?? [], showNews, { defer: true }))

  const scheduled = createMemo((): readonly TimedNote[] => {
    const { zone } = device
    const coming = workspace.notices()?.coming() ?? []
    return scheduleOf(coming, { choices: state.choices(), zone, now: environment.now() }).map(
      ({ notice, at }) => ({
        note: noteFor(notice, at),
        at,
        claim: claimOf(workspace, notice.post, notice.kind),
      }),
    )
  })
  /** What this device does not know of must not take the place of what another one has planned. */
  const isInStep = createMemo(() => workspace.status().state === 'saved')
  let cancel = (): void => {}
  const later = (ms: number): void => {
    cancel()
    cancel = environment.after(ms, () => void untrack(tell))
  }
  const tell = async (): Promise<void> => {
    // What was done in this tab no other one tells.
    if (isInStep() && !(await overtaken.tell())) return later(AGAIN_MS)
    if (!isLeading() || !isInStep()) return
    const known = await look()
    if (!known) return later(AGAIN_MS)
    await agreeOnChoices(known.choices)
    if (known.key === null) return
    const devices = await withThisOne(known.subscriptions, known.key)
    if (await sender.send(devices, scheduled())) return
    looked = null
    later(AGAIN_MS)
  }
  let looked: { readonly at: number; readonly state: PushState } | null = null
  const look = async (): Promise<PushState | null> => {
    if (looked && environment.now() - looked.at < FRESH_MS) return looked.state
    const answer = await api.look()
    if (!answer.ok) return null
    looked = { at: environment.now(), state: answer.value }
    return answer.value
  }
  /** What was chosen here last, also without a network, goes to the other devices; else theirs comes here. */
  const agreeOnChoices = async (known: string | null): Promise<void> => {
    const chosen = state.choices()
    if (!state.isNews()) {
      if (known !== null) state.choose(readChoices(known), false)
    } else if ((await api.choose(writeChoices(chosen))).ok && state.choices() === chosen) {
      state.choose(chosen, false)
      looked = null
    }
  }
  /** Cannot be woken; the next page asks again. */
  let isDeaf = false
  /** A browser forgets a subscription, a session ends and another begins: whoever wants to be reminded is. */
  const withThisOne = async (devices: Subscriptions, key: string): Promise<Subscriptions> => {
    if (!mayRemind() || isDeaf || devices.some(({ current }) => current)) return devices
    const woken = await device.subscribe(key)
    isDeaf = woken === null
    if (!woken || !(await api.subscribe(woken)).ok) return devices
    looked = null
    return (await look())?.subscriptions ?? devices
  }
  createEffect(
    on(state.whom, () => {
      looked = null
    }),
  )
  createEffect(
    on([scheduled, isInStep, isLeading, state.whom], () => {
      if (isLeading() && isInStep()) later(SETTLE_MS)
    }),
  )
  const noteDone = (done: { readonly records: readonly string[] } | null): void => {
    if (!done) return
    void overtaken.note(done.records)
    if (isInStep()) later(SETTLE_MS)
  }
  createEffect(on(workspace.undo.last, noteDone, { defer: true }))
  createEffect(on(workspace.undo.turned, noteDone, { defer: true }))
  onCleanup(() => cancel())
}

/** True in one tab of the browser at a time. */
function useTurn(workspace: string, locks: LockManager | null): () => boolean {
  const [isMine, setMine] = createSignal(locks === null)
  const over = new AbortController()
  const turn = () =>
    new Promise<void>((release) => {
      setMine(true)
      over.signal.addEventListener('abort', () => release())
    })
  locks?.request(`ruche reminders ${workspace}`, { signal: over.signal }, turn).catch(() => {})
  onCleanup(() => over.abort())
  return isMine
}
