import type { RecordStore } from '#client/binding/record-store.ts'
import type { Records } from '#shared/domain/fields.ts'

export interface Attaching {
  /** Resolves when all of them are shown; never rejects. */
  readonly shown: Promise<void>
  detach(): void
}

/** Records read at once; a few milliseconds. */
const AT_ONCE = 200

/**
 * `RecordStore.attach` for tens of thousands: some hundred at a time.
 * @param breathe resolves when the page has painted and answered
 * @param begin what is there is read from then on; what changes meanwhile is shown at once
 */
export function attachInParts<T>(
  store: Pick<RecordStore<T>, 'load' | 'watch'>,
  records: Records,
  breathe: () => Promise<void>,
  begin: Promise<void> | null = null,
): Attaching {
  let detached = false
  const read = async (): Promise<void> => {
    if (begin) await begin
    const entries = [...records]
    for (let start = 0; start < entries.length && !detached; start += AT_ONCE) {
      if (start > 0) await breathe()
      const part = entries.slice(start, start + AT_ONCE)
      // What is gone meanwhile stays away.
      if (!detached)
        store.load(
          records,
          part.filter(([id, map]) => records.get(id) === map),
        )
    }
  }
  const stop = store.watch(records)
  return {
    shown: read(),
    detach() {
      detached = true
      stop()
    },
  }
}
