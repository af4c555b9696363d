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
/** These lie in a calendar and never in each other: one that begins ends the one before it. */
const OUTER = new Set(['VCALENDAR', 'VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE'])

/**
 * Everything that lies in the calendars of a file, in its order, whichever calendar it was in: several `VCALENDAR`
 * blocks in one file are one import. An `END` that fits no open component is passed over; one that fits an outer
 * component closes what lies within it. Stops after `most` components.
 */
export function readComponents(lines: Iterable<ContentLine>, most: number): readonly Component[] {
  const found: Component[] = []
  /** Without the calendars themselves. */
  const open: Open[] = []
  const close = (cutShort: boolean) => {
    const done = open.pop()
    if (!done) return
    const parts = open.at(-1)?.parts ?? found
    parts.push({ ...done, cutShort })
  }
  for (const line of lines) {
    if (found.length > most) return found
    const name = line.value.trim().toUpperCase()
    if (line.name === 'BEGIN') {
      if (OUTER.has(name)) while (open.length > 0) close(true)
      if (name !== 'VCALENDAR' && open.length < DEEPEST) open.push({ name, lines: [], parts: [] })
    } else if (line.name === 'END') {
      const fits = open.findLastIndex((one) => one.name === name)
      if (name === 'VCALENDAR') while (open.length > 0) close(true)
      else if (fits !== -1) {
        while (open.length - 1 > fits) close(true)
        close(false)
      }
    } else open.at(-1)?.lines.push(line)
  }
  while (open.length > 0) close(true)
  return found
}

export function lineOf(component: Component, name: string): ContentLine | null {
  return component.lines.find((line) => line.name === name) ?? null
}

export function linesOf(component: Component, name: string): readonly ContentLine[] {
  return component.lines.filter((line) => line.name === name)
}
