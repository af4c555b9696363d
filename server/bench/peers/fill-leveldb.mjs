// Writes updates into LevelDB as `@y/websocket-server` does, one by one, without a relay in between.
// Arguments: the folder, and a file of updates that each follow their length.
import { readFileSync } from 'node:fs'
import * as decoding from 'lib0/decoding'
import { LeveldbPersistence } from 'y-leveldb'

const [folder, file, document] = process.argv.slice(2)
const persistence = new LeveldbPersistence(folder)
const decoder = decoding.createDecoder(new Uint8Array(readFileSync(file)))
while (decoding.hasContent(decoder)) {
  await persistence.storeUpdate(document, decoding.readVarUint8Array(decoder))
}
await persistence.destroy()
