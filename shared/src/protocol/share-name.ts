/** The document behind a link for guests; its id is its own, because a link outlives what it leads to. */
export function shareName(id: string): string {
  return `share-${id}`
}
