/** What the audience of an event sees lies there; as long as the event, whether a link leads to it or not. */
export function stageName(event: string): string {
  return `stage-${event}`
}
