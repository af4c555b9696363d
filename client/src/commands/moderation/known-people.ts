import type { NotedFile } from '#client/workspace/moderation/noted-people.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { foldName } from '#shared/domain/named.ts'
import { changeRecord } from '#shared/domain/record.ts'
import { whenRead } from './when-read.ts'

/** What somebody is called, and where; null where nobody said on which network. */
export interface CaseHandle {
  readonly network: string | null
  readonly handle: string
}

/** Who of the people noted is meant by what somebody is called. */
export interface KnownPeople {
  /** The head of their file; null for somebody new. */
  find(handle: CaseHandle): string | null
  /**
   * Somebody was noted by that handle as nobody was known by it. Where not everybody had been read by then, and they turn out to be
   * known, their file becomes a part of that one.
   */
  joinOnceRead(made: string, handle: CaseHandle): void
}

export function createKnownPeople(workspace: Pick<Workspace, 'moderation' | 'write'>): KnownPeople {
  const { moderation, write } = workspace
  const find = ({ network, handle }: CaseHandle, but: string | null): string | null => {
    const people = moderation()?.people
    if (network !== null)
      return people?.withHandle({ network, handle }).find((id) => id !== but) ?? null
    const name = foldName(handle)
    const isThem = (file: NotedFile | null): boolean =>
      [
        file?.name,
        ...(file?.aliases ?? []),
        ...(file?.handles ?? []).map((own) => own.handle),
      ].some((one) => one !== undefined && foldName(one) === name)
    return people?.heads().find((id) => id !== but && isThem(people.file(id))) ?? null
  }
  return {
    find: (handle) => find(handle, null),
    joinOnceRead(made, handle) {
      if (moderation()?.ready()) return
      whenRead(moderation, () => {
        const known = find(handle, made)
        const home = moderation()?.homeOf(made)
        // Somebody may have said by hand who they are.
        if (known === null || !home || moderation()?.people.file(made)?.id !== made) return
        write.transact(home, () => changeRecord(home, made, { mergedInto: known }, write.author()))
      })
    },
  }
}
