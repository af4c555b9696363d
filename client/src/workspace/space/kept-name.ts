import type { Workspace } from '#client/workspace/workspace.ts'

/** What a channel, a campaign or a pillar was called: a record that is deleted keeps its name. Its id where nobody named it. */
export function keptName(
  { write }: Pick<Workspace, 'write'>,
  collection: 'channels' | 'campaigns' | 'pillars',
  id: string,
): string {
  const name = write.collection(collection).get(id)?.get('name')
  return typeof name === 'string' ? name : id
}
