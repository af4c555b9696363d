import { type Accessor, createSignal } from 'solid-js'
import { createPhaseCommands } from '#client/commands/events/phases.ts'
import { createPostsAlong, type PostsAlong } from '#client/commands/events/posts-along.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { addDays, daysBetween } from '#shared/domain/day.ts'
import { DAY_MINUTES } from '#shared/domain/events/phase.ts'
import type { PlacedPhase } from '#shared/domain/events/timeline.ts'
import { followersOf } from '#shared/domain/events/timeline-moves.ts'
import { swallowClick } from '../moving/swallow-click.ts'
import type { Band } from './bands.ts'

/** px that a pointer goes before it carries what it has pressed. */
const CLICK = 4

/** A phase under somebody's pointer. */
export interface Carried {
  readonly id: string
  readonly name: string
  /** The day on which it would begin. */
  readonly first: string
  /** What moves along, the next ones first. */
  readonly along: readonly Pick<PlacedPhase, 'id' | 'name'>[]
}

export interface PhaseMoving {
  /** Whether this person may move it, and it is a phase at all. */
  mayMove(band: Band): boolean
  /** So many days, with all that follows it. */
  move(band: Band, days: number): void
  /** While one is carried. */
  readonly carried: Accessor<Carried | null>
  /** Whether their posts move along, asked of whoever has moved phases of one event. */
  readonly along: PostsAlong
  /** Follows a pointer that has pressed it, until it is let go on another day; Escape leaves it where it was. */
  press(band: Band, event: PointerEvent & { readonly currentTarget: HTMLElement }): void
}

/**
 * A phase in the calendar is moved as on its own page: the plan is what is written.
 * @param dayAt the day that lies under a point of the window; null between them
 */
export function createPhaseMoving(
  workspace: Workspace,
  dayAt: (x: number, y: number) => string | null,
  painted: Environment['painted'],
): PhaseMoving {
  const commands = createPhaseCommands(workspace)
  /** Of which phases have moved here. */
  const [event, setEvent] = createSignal('')
  const timelineOf = (event: string) =>
    workspace.events()?.timeline(event) ?? { phases: [], problems: [] }
  const along = createPostsAlong(workspace, {
    event,
    timeline: () => timelineOf(event()),
    isAsked: () => event() !== '',
    breathe: painted,
  })
  const [carried, setCarried] = createSignal<Carried | null>(null)
  const over = (band: Band, by: number): void => {
    if (band.of.kind !== 'phase') return
    const first = addDays(band.first, by)
    if (carried()?.first === first) return
    const { phases } = timelineOf(band.of.event)
    const ids = followersOf({ phases, problems: [] }, band.id)
    const along = ids.flatMap((id) => phases.find((one) => one.id === id) ?? [])
    setCarried({ id: band.id, name: band.name, first, along })
  }
  const mayMove = ({ of }: Band): boolean =>
    of.kind === 'phase' && workspace.events()?.readOnly() === null
  const move = (band: Band, days: number): void => {
    if (band.of.kind !== 'phase' || days === 0) return
    const { event: own, placed } = band.of
    const by = days * DAY_MINUTES
    setEvent(own)
    along.note()
    commands.place(own, band.id, { begin: placed.begin + by, end: placed.end + by })
  }
  return {
    mayMove,
    move,
    along,
    carried,
    press(band, event) {
      const from = dayAt(event.clientX, event.clientY)
      if (event.button !== 0 || from === null || !mayMove(band)) return
      const element = event.currentTarget
      const start = { x: event.clientX, y: event.clientY }
      let state: 'pressed' | 'carried' | 'left' = 'pressed'
      const ends = new AbortController()
      const { signal } = ends
      const carry = ({ clientX, clientY }: PointerEvent) => {
        const by = { x: clientX - start.x, y: clientY - start.y }
        if (state === 'pressed' && Math.hypot(by.x, by.y) >= CLICK) state = 'carried'
        if (state !== 'carried') return
        element.classList.add('span-carried')
        element.style.translate = `${by.x}px ${by.y}px`
        const to = dayAt(clientX, clientY)
        if (to !== null) over(band, daysBetween(from, to))
      }
      const putBack = () => {
        element.classList.remove('span-carried')
        element.style.translate = ''
        setCarried(null)
      }
      const end = () => {
        ends.abort()
        putBack()
      }
      const release = ({ clientX, clientY }: PointerEvent) => {
        end()
        if (state === 'pressed') return
        // The click that ends it leads nowhere.
        swallowClick(document)
        const to = dayAt(clientX, clientY)
        if (state === 'carried' && to !== null) move(band, daysBetween(from, to))
      }
      const leave = (pressed: KeyboardEvent) => {
        if (pressed.key !== 'Escape' || state === 'left') return
        pressed.preventDefault()
        pressed.stopPropagation()
        state = 'left'
        putBack()
      }
      element.setPointerCapture(event.pointerId)
      document.addEventListener('keydown', leave, { signal, capture: true })
      element.addEventListener('pointermove', carry, { signal })
      element.addEventListener('pointerup', release, { signal })
      element.addEventListener('pointercancel', end, { signal })
    },
  }
}

/** A band lies over the days: what is below it is looked for as well. */
export function dayUnder(x: number, y: number): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const day = element.closest<HTMLElement>('[data-day]')?.dataset.day
    if (day !== undefined) return day
  }
  return null
}
