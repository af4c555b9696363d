import type { Entries } from '#client/workspace/events/entries.ts'
import { leftIn } from '#shared/documents/entries.ts'
import type { DrawEntry, ListChange } from '#shared/domain/events/draw/list.ts'
import { type Entry, entryName } from '#shared/domain/events/entry.ts'
import { historyOf } from '#shared/domain/history.ts'
import type { FieldValues } from '#shared/domain/record.ts'

/** An entry that is not what the announced list says of it. */
export interface ChangedEntry {
  readonly code: string
  /** Null where nothing is left of it, or it is not on this device. */
  readonly name: string | null
  readonly how: HowChanged
  /** Person of the team; null: they did it themselves, or nobody knows. */
  readonly by: string | null
  /** ms since 1970; null: nobody knows. */
  readonly at: number | null
  /** Tickets as they were announced and as they are; null where they are the same, or it is not in both. */
  readonly tickets: { readonly before: number; readonly after: number } | null
  /** What makes it what was announced; null where nothing does, as for who left by their own receipt. */
  readonly putBack: FieldValues | null
}

export type HowChanged =
  | 'added'
  | 'accepted'
  | 'refused'
  | 'undecided'
  | 'withdrawn'
  | 'left'
  | 'deleted'
  | 'erased'
  | 'tickets'

/** Whose deed made the list another, and what would make it again what was announced. */
export function changedEntries(
  { added, removed, weighed }: ListChange,
  announced: readonly DrawEntry[],
  open: Pick<Entries, 'all' | 'doc'>,
): readonly ChangedEntry[] {
  const was = new Map(announced.map(({ code, weight }) => [code, weight]))
  const left = leftIn(open.doc)
  const told = (code: string, field: string) => {
    const map = open.all.record(code)
    const said = map && historyOf(map).find((one) => one.field === field)
    return said ? { by: said.by, at: said.at } : null
  }
  const found = (code: string): Entry | null => {
    const one = open.all.get(code)
    return one?.kind === 'entry' ? one : null
  }
  const changed = (
    code: string,
    how: HowChanged,
    field: string,
    putBack: FieldValues | null,
  ): ChangedEntry => {
    const entry = found(code)
    const before = was.get(code)
    const by = told(code, field)
    const isOther = entry !== null && before !== undefined && before !== entry.weight
    return {
      code,
      name: entry && entryName(entry),
      how,
      by: by?.by ?? null,
      at: by?.at ?? (how === 'added' ? (entry?.createdAt ?? null) : (entry?.withdrawnAt ?? null)),
      tickets: isOther ? { before, after: entry.weight } : null,
      putBack,
    }
  }
  return [
    ...removed.map((code) => {
      const entry = found(code)
      if (!entry) return changed(code, 'erased', 'name', null)
      if (left.has(`withdraw:${code}`)) return changed(code, 'left', '', null)
      const whole = {
        eligibility: 'eligible',
        refusal: undefined,
        withdrawnAt: undefined,
        deletedAt: undefined,
        weight: was.get(code),
      }
      if (entry.deletedAt !== null) return changed(code, 'deleted', 'deletedAt', whole)
      if (entry.withdrawnAt !== null) return changed(code, 'withdrawn', 'withdrawnAt', whole)
      const how = entry.eligibility === 'refused' ? 'refused' : 'undecided'
      return changed(code, how, 'eligibility', whole)
    }),
    ...added.map((code) => {
      const isDecided = told(code, 'eligibility') !== null
      const field = isDecided ? 'eligibility' : ''
      return changed(code, isDecided ? 'accepted' : 'added', field, { eligibility: 'pending' })
    }),
    ...weighed.map((code) => changed(code, 'tickets', 'weight', { weight: was.get(code) })),
  ]
}
