export function personHref(workspace: string, id: string): string {
  return `/w/${workspace}/moderation/people/${id}`
}
