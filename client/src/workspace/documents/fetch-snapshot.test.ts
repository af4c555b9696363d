import { expect, test } from 'vitest'
import { fetchSnapshot } from '#client/workspace/documents/fetch-snapshot.ts'
import { COLUMNS, VALUES } from '#shared/documents/packed/layout.ts'
import { PACKED_TYPE } from '#shared/documents/packed/packed-type.ts'

const RESUME = { 'ruche-generation': 'first', 'ruche-seq': '7' }
const NOTHING_PACKED = new Uint8Array(COLUMNS.length + VALUES)
const NOTHING = Uint8Array.of(0, 0)

function fetched(body: Uint8Array<ArrayBuffer>, type: string) {
  return fetchSnapshot('abcdefghijklmn', 'space', {
    origin: '',
    after: () => () => {},
    fetch: async () => new Response(body, { headers: { ...RESUME, 'content-type': type } }),
  })
}

test('R10b: what the relay sends packed is unpacked, and what an older one sends is taken as it is', async () => {
  const pointer = { generation: 'first', seq: 7 }
  const packed = await fetched(NOTHING_PACKED, PACKED_TYPE)
  expect(packed && { ...packed, updates: [...packed.updates] }).toEqual({
    pointer,
    version: 1,
    updates: [NOTHING],
  })
  const plain = await fetched(Uint8Array.of(1, 2), 'application/octet-stream')
  expect(plain).toEqual({ pointer, updates: [Uint8Array.of(1, 2)], version: 2 })
})
