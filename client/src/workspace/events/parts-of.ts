import type { EventPart } from '#shared/domain/events/event-part.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import type { EventParts, Events } from './events.ts'

/** A record of one of the collections. */
export type PartOf<Name extends keyof EventParts> = EventPart &
  Exclude<ReturnType<EventParts[Name]['get']>, Damaged | undefined>

export interface Parts<Part> {
  /** In the order of all devices. */
  readonly parts: readonly Part[]
  /** What cannot be read of it, to be shown as it is (M5). */
  readonly damaged: readonly Damaged[]
}

/** Reactive: what a plan consists of, of one kind. */
export function partsOf<Name extends keyof EventParts>(
  events: Events | null,
  collection: Name,
  event: string,
): Parts<PartOf<Name>> {
  if (!events) return { parts: [], damaged: [] }
  const set: EventParts[keyof EventParts] = events[collection]
  return {
    parts: events.of(collection, event).flatMap((id) => {
      const one = set.get(id)
      // What a collection holds is what its own parser makes.
      return one && one.kind !== 'damaged' ? [one as PartOf<Name>] : []
    }),
    damaged: set.ids().flatMap((id) => {
      const one = set.get(id)
      return one?.kind === 'damaged' && set.record(id)?.get('event') === event ? [one] : []
    }),
  }
}
