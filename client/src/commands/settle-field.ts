import type { Workspace } from '#client/workspace/workspace.ts'
import type { Records, Scalar } from '#shared/domain/fields.ts'
import { noteChange } from '#shared/domain/history.ts'
import type { FieldValues } from '#shared/domain/record.ts'

/**
 * Of what was changed apart, this value is to stand, also where it stands already: whoever says so knows of both.
 * @param change writes it as any other change of the record, where it is another one
 */
export function settleField(
  { write }: Pick<Workspace, 'write'>,
  { home, id }: { readonly home: Records; readonly id: string },
  [field, value]: readonly [field: string, value: Scalar],
  change: (fields: FieldValues) => void,
): void {
  const map = home.get(id)
  if (!map) return
  const wanted = value ?? undefined
  if (map.get(field) !== wanted) change({ [field]: wanted })
  else write.transact(home, () => noteChange(map, field, wanted, write.author()))
}
