/**
 * What the columns of a table are used for once somebody has said it of one. Of most things a record has one: the column that
 * was it before gives way, unless the use may be `shared`.
 */
export function chooseUse<Use extends string>(
  uses: readonly Use[],
  chosen: { readonly column: number; readonly use: Use },
  shared: ReadonlySet<Use>,
  ignored: Use,
): readonly Use[] {
  return uses.map((each, column) => {
    if (column === chosen.column) return chosen.use
    return each === chosen.use && !shared.has(each) ? ignored : each
  })
}
