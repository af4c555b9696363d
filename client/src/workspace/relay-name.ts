import type { Environment } from '#client/workspace/environment.ts'

/**
 * Tells the relay what a workspace is called: it names it in invitations and wherever it is not open. Whether it
 * arrived shows the next time that the relay says who is signed in.
 */
export async function tellRelayName(
  workspace: string,
  name: string,
  { fetch, origin }: Pick<Environment, 'fetch' | 'origin'>,
): Promise<void> {
  await fetch(`${origin}/api/workspaces/${workspace}`, {
    method: 'PATCH',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  }).catch(() => {})
}
