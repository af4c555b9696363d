import { type Accessor, createMemo, createSignal } from 'solid-js'
import { addOverlay, removeOverlay } from '#client/commands/overlays.ts'
import { createOverlays } from '#client/workspace/overlays.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { addMonths } from '#shared/domain/day.ts'
import { type DayMark, marksOf, type Overlay } from '#shared/domain/overlay.ts'

/** A few short texts kept on this device. */
export interface Memory {
  get(key: string): string | null
  set(key: string, value: string | null): void
}

/** What came of the last file. */
export type Added =
  | { readonly kind: 'added'; readonly name: string; readonly days: number; readonly left: number }
  | { readonly kind: 'other' | 'nothing' | 'too-large' }

export interface OverlaysView {
  readonly overlays: Accessor<readonly Overlay[]>
  /** On this device. */
  isHidden(id: string): boolean
  hide(id: string, hidden: boolean): void
  mark(day: string): DayMark | undefined
  readonly added: Accessor<Added | null>
  add(file: { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> }): Promise<void>
  remove(id: string): void
}

const YEARS_AHEAD = 5

export function createOverlaysView(means: {
  readonly workspace: Workspace
  readonly memory: Memory
  readonly today: Accessor<string>
}): OverlaysView {
  const { workspace, memory } = means
  const key = `ruche.overlays.${workspace.id}`
  const overlays = createOverlays(workspace)
  const [hidden, setHidden] = createSignal<ReadonlySet<string>>(
    new Set(memory.get(key)?.split(',').filter(Boolean)),
  )
  const [added, setAdded] = createSignal<Added | null>(null)
  const marks = createMemo(() => marksOf(overlays().filter(({ id }) => !hidden().has(id))))
  return {
    overlays,
    isHidden: (id) => hidden().has(id),
    hide(id, hide) {
      const next = new Set(hidden())
      if (hide) next.add(id)
      else next.delete(id)
      setHidden(next)
      memory.set(key, next.size === 0 ? null : [...next].join(','))
    },
    mark: (day) => marks().get(day),
    added,
    async add(file) {
      if (!workspace.mayName()) return
      const from = `${addMonths(means.today(), -12)}-01`
      const to = `${addMonths(means.today(), 12 * YEARS_AHEAD)}-01`
      const { readOverlay } = await import('#shared/formats/ics/to-overlay.ts')
      const read = readOverlay(new Uint8Array(await file.arrayBuffer()), { from, to })
      if (!read.ok) setAdded({ kind: read.problem.kind === 'too-large' ? 'too-large' : 'other' })
      else if (read.days.length === 0) setAdded({ kind: 'nothing' })
      else {
        const name = read.name || file.name.replace(/\.\w+$/, '')
        addOverlay(workspace, name, read.days, overlays())
        setAdded({ kind: 'added', name, days: read.days.length, left: read.left })
      }
    },
    remove(id) {
      setAdded(null)
      removeOverlay(workspace, id)
    },
  }
}
