import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Records } from '#shared/domain/fields.ts'
import { coolOffOf } from '#shared/domain/moderation/cool-off.ts'
import { holdOf, type Reply } from '#shared/domain/moderation/reply.ts'
import {
  askReader,
  beginReply,
  callOffReader,
  markSent,
  overrideCoolOff,
  type ReplyDraft,
  readReply,
  signReply,
  tickTone,
  writeReply,
} from '#shared/domain/moderation/reply-actions.ts'
import type { Reading } from '#shared/domain/moderation/second-reading.ts'
import { SENT_LINK, type Sent } from '#shared/domain/moderation/sending.ts'
import type { TonePoint } from '#shared/domain/moderation/tone.ts'
import { changeRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** What a moderator does to replies; each is one step to undo, but for a wait that was cut short. */
export interface ReplyCommands {
  mayChange(): boolean
  /** Its id; null where nothing may be written. */
  begin(draft: ReplyDraft): string | null
  write(reply: string, text: string): void
  /** It was edited in its place, with so many words more (below 0: fewer). */
  signed(reply: string, words: number): void
  askReader(reply: string, person: string): void
  callOffReader(reply: string, person: string): void
  /** Nothing from whoever began it. @param said with the text that they had before their eyes */
  read(reply: string, said: Pick<Reading, 'says' | 'note' | 'text'>): void
  tick(reply: string, point: TonePoint, ticked: boolean): void
  /** It does not wait. Nothing without a reason, which is kept: this cannot be undone. */
  override(reply: string, reason: string): void
  /** It was said where it belongs; its case is answered. Nothing while something holds it. */
  send(reply: string, where: Pick<Sent, 'network' | 'place' | 'link'>): void
  /** Where the answer stands, said afterwards. */
  locate(reply: string, link: string): void
  withdraw(reply: string): void
}

export function createReplyCommands(workspace: Workspace): ReplyCommands {
  const { undo, write, me } = workspace
  const records = createModerationRecords(workspace)
  const moderation = () => workspace.moderation()

  const draftAt = (id: string): { readonly reply: Reply; readonly home: Records } | null => {
    const reply = moderation()?.replies.get(id)
    const home = moderation()?.homeOf(id)
    if (reply?.kind !== 'reply' || !home || reply.deletedAt !== null || reply.sent) return null
    return { reply, home }
  }
  const run = (
    what: string,
    id: string,
    act: (home: Records, reply: Reply) => readonly Step[],
  ): void => {
    const draft = draftAt(id)
    if (draft) records.run(what, draft.home, () => act(draft.home, draft.reply))
  }
  const severityOf = (id: string): string => {
    const of = moderation()?.cases.get(id)
    return of?.kind === 'case' ? of.severity : ''
  }
  /** A case that waits for an answer has one. */
  const answered = (id: string): readonly Step[] => {
    const of = moderation()?.cases.get(id)
    const home = moderation()?.homeOf(id)
    if (of?.kind !== 'case' || !home || !['open', 'waiting'].includes(of.status)) return []
    return write.transact(home, () =>
      changeRecord(home, id, { status: 'answered' }, write.author()),
    )
  }

  return {
    mayChange: records.mayChange,
    begin(draft) {
      const home = records.mayChange() ? moderation()?.home('replies') : null
      if (!home) return null
      const { id, step } = write.transact(home, () => beginReply(home, draft, write.author()))
      undo.remember('reply begun', [step])
      return id
    },
    write: (id, text) => run('written', id, (home) => writeReply(home, id, text, write.author())),
    signed(id, words) {
      const draft = draftAt(id)
      if (!draft || !records.mayChange()) return
      const { home } = draft
      write.transact(home, () => signReply(home, id, words, write.author()))
    },
    askReader: (id, person) =>
      run('reader asked', id, (home, { createdBy }) =>
        person === createdBy ? [] : askReader(home, id, person, write.author()),
      ),
    callOffReader: (id, person) =>
      run('reader called off', id, (home) => callOffReader(home, id, person, write.author())),
    read: (id, said) =>
      run(said.says === 'agreed' ? 'reply agreed' : 'reply sent back', id, (home, { createdBy }) =>
        createdBy === me.id ? [] : readReply(home, id, said, write.author()),
      ),
    tick: (id, point, ticked) =>
      run('written', id, (home) => tickTone(home, id, point, ticked, write.author())),
    override(id, reason) {
      const draft = draftAt(id)
      if (!draft || !records.mayChange()) return
      const { home } = draft
      write.transact(home, () => overrideCoolOff(home, id, reason, write.author()))
    },
    send(id, where) {
      const draft = draftAt(id)
      const text = moderation()?.replies.textOf(id, 'text') ?? ''
      if (!draft || !records.mayChange()) return
      const { home, reply } = draft
      const { now } = write.author()
      const wait = coolOffOf(severityOf(reply.case), write.settings)
      if (!holdOf(reply, text, wait, now).isFree) return
      undo.run('reply sent', () => [
        ...write.transact(home, () => markSent(home, id, { ...where, text }, write.author())),
        ...answered(reply.case),
      ])
    },
    locate(id, link) {
      const reply = moderation()?.replies.get(id)
      if (reply?.kind !== 'reply' || !reply.sent) return
      records.change('written', id, { [SENT_LINK]: link.trim() || undefined })
    },
    withdraw: (id) => {
      if (draftAt(id)) records.remove('reply withdrawn', id)
    },
  }
}
