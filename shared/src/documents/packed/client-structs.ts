import * as encoding from 'lib0/encoding'

/** What has come of one client, while its structs come one by one. */
export interface ClientStructs {
  readonly id: number
  /** Of the update under way: from which clock on, what is in it, and from where on so many clocks are deleted. */
  from: number
  structs: encoding.Encoder
  deleted: number[]
  count: number
  clock: number
}

export function noStructs(id: number): ClientStructs {
  return { id, from: 0, ...nothingNew(), clock: 0 }
}

function nothingNew(): Pick<ClientStructs, 'structs' | 'deleted' | 'count'> {
  return { structs: encoding.createEncoder(), deleted: [], count: 0 }
}

/** Its next clocks, so many, are deleted. */
export function addDeleted(client: ClientStructs, length: number): void {
  const { deleted, clock } = client
  client.clock += length
  const [start, before] = deleted.slice(-2)
  if (start !== undefined && before !== undefined && start + before === clock)
    deleted[deleted.length - 1] = before + length
  else deleted.push(clock, length)
}

/** What has come since the last one, as an update, V1. */
export function takeUpdate(clients: readonly ClientStructs[]): Uint8Array {
  const taken = encoding.encode((update) => {
    const withStructs = clients.filter(({ count }) => count > 0)
    encoding.writeVarUint(update, withStructs.length)
    for (const { id, structs, count, from } of withStructs) {
      encoding.writeVarUint(update, count)
      encoding.writeVarUint(update, id)
      encoding.writeVarUint(update, from)
      encoding.writeBinaryEncoder(update, structs)
    }
    const withDeletions = clients.filter(({ deleted }) => deleted.length > 0)
    encoding.writeVarUint(update, withDeletions.length)
    for (const { id, deleted } of withDeletions) {
      encoding.writeVarUint(update, id)
      encoding.writeVarUint(update, deleted.length / 2)
      for (const value of deleted) encoding.writeVarUint(update, value)
    }
  })
  for (const client of clients) Object.assign(client, nothingNew(), { from: client.clock })
  return taken
}
