import * as encoding from 'lib0/encoding'

const AUTH = 2
const TOKEN = 0

/** What Hocuspocus expects before every message. */
export function namePrefix(document: string): Uint8Array {
  return encoding.encode((encoder) => encoding.writeVarString(encoder, document))
}

export function hello(document: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarString(encoder, document)
    encoding.writeVarUint(encoder, AUTH)
    encoding.writeVarUint(encoder, TOKEN)
    encoding.writeVarString(encoder, 'anybody')
  })
}
