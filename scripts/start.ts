// `npm start`: builds the app if its sources changed, then becomes the relay (same process, so that one signal
// stops everything).
import { buildClient } from './lib/build-client.ts'

const built = await buildClient()
if (built.ok) {
  await import('#server/main.ts')
} else {
  console.error(built.problem)
  process.exitCode = 1
}
