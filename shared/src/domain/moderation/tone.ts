/** What to look at before a reply goes out. Each is ticked by people, and holds nothing up: it is for reading once more. */
export const TONE_POINTS = ['article', 'facts', 'deed', 'irony', 'next'] as const
export type TonePoint = (typeof TONE_POINTS)[number]

/** The set in a reply's record: one member a point and person, so that two who tick the same one apart are both there. */
export const TONE = 'tone'

export interface Tick {
  readonly point: TonePoint
  readonly by: string
}

export function tickMember({ point, by }: Tick): string {
  return `${point}:${by}`
}

/** Points that this version does not know are left out. */
export function ticksOf(members: readonly string[]): Tick[] {
  return members.flatMap((member) => {
    const at = member.indexOf(':')
    const point = TONE_POINTS.find((one) => one === member.slice(0, at))
    return point ? [{ point, by: member.slice(at + 1) }] : []
  })
}
