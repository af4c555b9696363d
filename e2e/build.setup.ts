import { buildClient } from '../scripts/lib/build-client.ts'

/** The browsers get what people get: the built app, as the relay serves it. */
export default async function build(): Promise<void> {
  const built = await buildClient()
  if (!built.ok) throw new Error(built.problem)
}
