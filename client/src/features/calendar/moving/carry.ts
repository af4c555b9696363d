import { type Accessor, createSignal } from 'solid-js'
import type { PostCommands } from '#client/commands/posts.ts'
import type { Posts } from '#client/workspace/workspace.ts'
import { hourOf, type LocalTime } from '#shared/domain/local-time.ts'

/** A post in the hand, by mouse, finger or keyboard. */
export interface Carried {
  readonly post: string
  readonly by: 'keys' | 'pointer'
  readonly from: LocalTime | null
  /** Where it would be dropped. */
  readonly to: Target
  /** A copy is dropped, the post itself stays. */
  readonly copy: boolean
}

/** `nowhere`: outside of everything, where dropping changes nothing. */
export type Target =
  /** `slot`: the key of one that is free there, and that the post is to fill. */
  | { readonly kind: 'time'; readonly at: LocalTime; readonly slot?: string }
  | { readonly kind: 'tray' }
  | { readonly kind: 'nowhere' }

export type Drop =
  | { readonly kind: 'moved' | 'duplicated'; readonly post: string; readonly at: LocalTime | null }
  /** Put back where it was. */
  | { readonly kind: 'nothing' }

export interface Carry {
  readonly carried: Accessor<Carried | null>
  /** `day` is where the hand is when the post has none. */
  pickUp(post: string, by: Carried['by'], day: string | null): boolean
  /** Keeps the hour. */
  toDay(day: string): void
  toTime(at: LocalTime): void
  /** At the slot's own hour; anywhere else the post's counts again. */
  toSlot(key: string): void
  toTray(): void
  toNowhere(): void
  byHours(hours: number): void
  copying(copy: boolean): void
  drop(): Drop
  cancel(): void
}

/** An idea gets this hour when it is first moved by hours. */
const FIRST_HOUR = '09:00'
const HOUR_MS = 3_600_000

export function createCarry(means: {
  readonly posts: Posts
  readonly commands: Pick<PostCommands, 'move' | 'duplicate'>
  readonly isLocked: (post: string) => boolean
  /** Undefined for a slot that is not free. */
  readonly slotAt: (key: string) => LocalTime | undefined
  readonly fill: (post: string, at: LocalTime, slot: string) => void
}): Carry {
  const [carried, setCarried] = createSignal<Carried | null>(null)
  // Kept apart from the target: leaving the month and coming back keeps the hour that was chosen.
  let hour: string | null = null

  const aim = (to: Target): void => {
    const now = carried()
    if (now && !isSameTarget(now.to, to)) setCarried({ ...now, to })
  }
  const at = (day: string): LocalTime => (hour === null ? day : `${day}T${hour}`)

  return {
    carried,
    pickUp(post, by, day) {
      const found = means.posts.get(post)
      if (found?.kind !== 'post' || found.deletedAt !== null || means.isLocked(post)) return false
      hour = found.at === null ? null : hourOf(found.at)
      const from = found.at
      const to: Target =
        from !== null
          ? { kind: 'time', at: from }
          : day !== null
            ? { kind: 'time', at: day }
            : { kind: 'tray' }
      setCarried({ post, by, from, to, copy: false })
      return true
    },
    toDay: (day) => aim({ kind: 'time', at: at(day) }),
    toTime(time) {
      hour = hourOf(time)
      aim({ kind: 'time', at: time })
    },
    toSlot(slot) {
      const at = means.slotAt(slot)
      aim(at === undefined ? { kind: 'nowhere' } : { kind: 'time', at, slot })
    },
    toTray: () => aim({ kind: 'tray' }),
    toNowhere: () => aim({ kind: 'nowhere' }),
    byHours(hours) {
      const to = carried()?.to
      if (to?.kind !== 'time') return
      const known = hourOf(to.at)
      const next = known === null ? `${to.at}T${FIRST_HOUR}` : hoursLater(to.at, hours)
      hour = hourOf(next)
      aim({ kind: 'time', at: next })
    },
    copying(copy) {
      const now = carried()
      if (now && now.copy !== copy) setCarried({ ...now, copy })
    },
    drop() {
      const now = carried()
      setCarried(null)
      if (!now || now.to.kind === 'nowhere') return { kind: 'nothing' }
      const target = now.to.kind === 'time' ? now.to.at : null
      if (now.copy) {
        const made = means.commands.duplicate(now.post, target)
        return made ? { kind: 'duplicated', post: made, at: target } : { kind: 'nothing' }
      }
      const slot = now.to.kind === 'time' ? now.to.slot : undefined
      if (slot !== undefined && target !== null) means.fill(now.post, target, slot)
      else if (target === now.from) return { kind: 'nothing' }
      else means.commands.move(now.post, target)
      return { kind: 'moved', post: now.post, at: target }
    },
    cancel: () => setCarried(null),
  }
}

function isSameTarget(a: Target, b: Target): boolean {
  if (a.kind === 'time' && b.kind === 'time') return a.at === b.at && a.slot === b.slot
  return a.kind === b.kind
}

export function hoursLater(time: LocalTime, hours: number): LocalTime {
  return new Date(Date.parse(`${time}Z`) + hours * HOUR_MS).toISOString().slice(0, 16)
}
