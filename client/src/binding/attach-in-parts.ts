import type { RecordStore } from '#client/binding/record-store.ts'
import type { RecordMap, Records } from '#shared/domain/fields.ts'

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
    if (detached) return
    // Not copied first: what a collection of a hundred thousand is copied into is to be collected again.
    let part: [string, RecordMap][] = []
    for (const entry of records) {
      part.push(entry)
      if (part.length < AT_ONCE) continue
      store.load(records, part)
      part = []
      await breathe()
      if (detached) return
    }
    store.load(records, part)
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
