import { type Accessor, createSignal } from 'solid-js'
import type { Browser } from '../browser.ts'
import { type AuditEntry, type AuditFilter, auditFile, readAudit } from './audit-api.ts'

export interface AuditView {
  readonly entries: Accessor<readonly AuditEntry[] | null>
  readonly filter: Accessor<AuditFilter>
  /** Whether there is more that is older. */
  readonly more: Accessor<boolean>
  readonly unreachable: Accessor<boolean>
  /** Where the file with all of it lies. */
  readonly file: Accessor<string>
  load(): Promise<void>
  loadMore(): Promise<void>
  narrow(filter: Partial<AuditFilter>): Promise<void>
}

const EVERYTHING: AuditFilter = { kind: null, person: null, from: null, to: null }

export function createAuditView(means: {
  readonly relay: Pick<Browser, 'fetch'>
  readonly workspace: string
}): AuditView {
  const { relay, workspace } = means
  const [filter, setFilter] = createSignal(EVERYTHING)
  const [entries, setEntries] = createSignal<readonly AuditEntry[] | null>(null)
  const [next, setNext] = createSignal<number | null>(null)
  const [unreachable, setUnreachable] = createSignal(false)

  const read = async (before: number | null): Promise<void> => {
    const asked = filter()
    const answer = await readAudit(relay, workspace, asked, before)
    // An answer to an older question is not what is wanted any more.
    if (asked !== filter()) return
    setUnreachable(!answer.ok)
    if (!answer.ok) return
    setEntries([...(before === null ? [] : (entries() ?? [])), ...answer.value.entries])
    setNext(answer.value.next)
  }
  return {
    entries,
    filter,
    more: () => next() !== null,
    unreachable,
    file: () => auditFile(workspace, filter()),
    load: () => read(null),
    loadMore: () => read(next()),
    narrow(more) {
      setFilter({ ...filter(), ...more })
      return read(null)
    },
  }
}
