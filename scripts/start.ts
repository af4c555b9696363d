// `npm start`: builds the app if its sources changed, then becomes the relay (same process, so that one signal
// stops everything).
import { buildClient } from './lib/build-client.ts'

const built = await buildClient(() =>
  console.error('Ruche: building the app (once for each version, about half a minute)…'),
)
if (built.ok) {
  await import('#server/main.ts')
} else {
  console.error(built.problem)
  process.exitCode = 1
}
