import type { ContentLine } from './content-lines.ts'

/** `BEGIN:VEVENT` to its `END`. Nested ones (alarms, the halves of a time zone) are in `parts`. */
export interface Component {
  readonly name: string
  readonly lines: readonly ContentLine[]
  readonly parts: readonly Component[]
  /** The file ended before its `END`. */
  readonly cutShort: boolean
}

interface Open {
  name: string
  lines: ContentLine[]
  parts: Component[]
}

/** Deeper nesting has no meaning in a calendar; what lies deeper is read as if it lay here. */
const DEEPEST = 4

/**
 * Everything that lies in the calendars of a file, in its order, whichever calendar it was in: several `VCALENDAR`
 * blocks in one file are one import. An `END` that fits no open component is passed over; one that fits an outer
 * component closes what lies within it.
 */
export function readComponents(lines: readonly ContentLine[]): readonly Component[] {
  const root: Open = { name: '', lines: [], parts: [] }
  const open: Open[] = [root]
  const close = (cutShort: boolean) => {
    const done = open.pop()
    const above = open.at(-1)
    if (!done || !above) return
    if (done.name === 'VCALENDAR') above.parts.push(...done.parts)
    else above.parts.push({ ...done, cutShort })
  }
  for (const line of lines) {
    const name = line.value.trim().toUpperCase()
    if (line.name === 'BEGIN') {
      // Two calendars pasted together without an end between them.
      while (name === 'VCALENDAR' && open.length > 1) close(true)
      if (open.length <= DEEPEST) open.push({ name, lines: [], parts: [] })
    } else if (line.name === 'END') {
      const fits = open.findLastIndex((one) => one.name === name)
      if (fits > 0) {
        while (open.length - 1 > fits) close(true)
        close(false)
      }
    } else open.at(-1)?.lines.push(line)
  }
  while (open.length > 1) close(true)
  return root.parts
}

export function lineOf(component: Component, name: string): ContentLine | null {
  return component.lines.find((line) => line.name === name) ?? null
}

export function linesOf(component: Component, name: string): readonly ContentLine[] {
  return component.lines.filter((line) => line.name === name)
}
