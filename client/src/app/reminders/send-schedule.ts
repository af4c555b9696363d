import type { Note } from '#client/worker/note.ts'
import { writeNote } from '#client/worker/note.ts'
import { base64urlOf, type SealMeans, sealPush } from '#shared/protocol/push-message.ts'
import type { Claim } from './claims.ts'
import type { PushApi, PushState } from './push-api.ts'

export interface TimedNote {
  readonly note: Note
  /** ms since 1970 */
  readonly at: number
  readonly claim: Claim
}

/** What is sealed is a multiple of so many bytes long: most reminders look alike. */
const ROOM = 256

/** Hands what a person is to be reminded of to the relay, sealed for each of their devices that it can wake. */
export function createScheduleSender(means: {
  readonly api: Pick<PushApi, 'remind'>
  readonly workspace: string
  readonly random: SealMeans['random']
}): {
  /** False when the relay did not take all of it. What it has already is not sent again. */
  send(to: PushState['subscriptions'], notes: readonly TimedNote[]): Promise<boolean>
} {
  const { api, workspace, random } = means
  const sent = new Map<string, string>()

  const sealed = (target: PushState['subscriptions'][number], notes: readonly TimedNote[]) =>
    Promise.all(
      notes.map(async ({ note, at, claim }) => {
        const body = await sealPush(target, writeNote(note), { random, room: ROOM, own: null })
        return { name: note.tag, at, body: base64urlOf(body), ...claim }
      }),
    )

  return {
    async send(to, notes) {
      const said = JSON.stringify(notes)
      let all = true
      for (const target of to) {
        const known = `${target.p256dh} ${said}`
        if (sent.get(target.id) === known) continue
        const answer = await api.remind(workspace, target.id, await sealed(target, notes))
        if (answer.ok) sent.set(target.id, known)
        else all = false
      }
      return all
    },
  }
}
