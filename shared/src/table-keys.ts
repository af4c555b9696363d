/** Whether a table has a key that came from elsewhere: it may be a newer version's (M5). */
export function isKeyOf<Table extends object>(key: PropertyKey, table: Table): key is keyof Table {
  return Object.hasOwn(table, key)
}

/** The keys of a table that has no others than its type says, as they stand in it. */
export function keysOf<Table extends object>(table: Table): (keyof Table & string)[] {
  return Object.keys(table).filter((key): key is keyof Table & string => isKeyOf(key, table))
}
