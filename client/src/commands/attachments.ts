import { createOneDeed } from '#client/commands/one-deed.ts'
import { isUnwrittenPost } from '#client/commands/unwritten-posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { type AttachmentDraft, attach, moveAttachment } from '#shared/domain/attachment-actions.ts'
import type { Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** What a person does to what is attached to posts; like `PostCommands`, each is one step to undo. */
export interface AttachmentCommands {
  attach(post: string, drafts: readonly AttachmentDraft[]): void
  /** For files that come some at a time and were given in one gesture: all of them are one step to undo. */
  attachAll(post: string): (drafts: readonly AttachmentDraft[]) => void
  /** What was typed: a step to undo that no toast speaks of. */
  write(attachment: Attachment, fields: FieldValues): void
  /** To that place among those of its post, from 0. */
  move(attachment: Attachment, index: number): void
  remove(attachment: Attachment): void
}

export function createAttachmentCommands(workspace: Workspace): AttachmentCommands {
  const { undo, write } = workspace

  const writeTo = (
    post: string,
    act: (media: Records, author: Author) => readonly Step[],
  ): readonly Step[] => {
    const media = workspace.media()?.home(post)
    if (!media || workspace.locked(post) !== null) return []
    return write.transact(media, () => act(media, write.author()))
  }
  const run = (
    what: 'attached' | 'detached' | 'changed' | 'written',
    post: string,
    act: (media: Records, author: Author) => readonly Step[],
  ): void => undo.run(what, () => writeTo(post, act))

  const attachAll: AttachmentCommands['attachAll'] = (post) => {
    const remember = createOneDeed(undo, 'attached')
    return (drafts) =>
      remember(
        writeTo(post, (media, author) => {
          const home = write.homeOf(post)
          // It was closed while the picture was being read, and went as an empty post does.
          const wasLeft = home !== null && isUnwrittenPost(workspace, post)
          const back = wasLeft ? changeRecord(home, post, { deletedAt: undefined }, author) : []
          return [...back, ...attach(media, post, drafts, author)]
        }),
      )
  }

  return {
    attach: (post, drafts) => attachAll(post)(drafts),
    attachAll,
    write: ({ id, post }, fields) =>
      run('written', post, (media, author) => changeRecord(media, id, fields, author)),
    move: (attachment, index) =>
      run('changed', attachment.post, (media, author) =>
        moveAttachment(media, attachment, index, author),
      ),
    remove: ({ id, post }) =>
      run('detached', post, (media, author) =>
        changeRecord(media, id, { deletedAt: author.now }, author),
      ),
  }
}
