/** The origin of a command's transaction: it counts as one change, whatever else is typed meanwhile. */
export const COMMAND = { origin: 'command' } as const
/** What a person did not do: kept and sent like the rest, but counted as no change of theirs. */
export const HOUSEKEEPING = { origin: 'housekeeping' } as const
