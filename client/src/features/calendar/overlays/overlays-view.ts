import { type Accessor, createMemo, createSignal } from 'solid-js'
import { type Added, addOverlayFile, removeOverlay } from '#client/commands/overlays.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import { createHiddenHere } from '#client/workspace/hidden-here.ts'
import { createOverlays } from '#client/workspace/space/overlays.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type DayMark, marksOf, type Overlay } from '#shared/domain/overlay.ts'

export interface OverlaysView {
  readonly overlays: Accessor<readonly Overlay[]>
  /** On this device. */
  isHidden(id: string): boolean
  hide(id: string, hidden: boolean): void
  mark(day: string): DayMark | undefined
  /** What came of the last file. */
  readonly added: Accessor<Added | null>
  add(file: { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> }): Promise<void>
  remove(id: string): void
}

export function createOverlaysView(means: {
  readonly workspace: Workspace
  readonly memory: Memory
  readonly today: Accessor<string>
}): OverlaysView {
  const { workspace, memory } = means
  const overlays = createOverlays(workspace)
  const hidden = createHiddenHere(memory, `ruche.overlays.${workspace.id}`)
  const [added, setAdded] = createSignal<Added | null>(null)
  const marks = createMemo(() => marksOf(overlays().filter(({ id }) => !hidden.has(id))))
  return {
    overlays,
    isHidden: hidden.has,
    hide: hidden.set,
    mark: (day) => marks().get(day),
    added,
    async add(file) {
      setAdded(await addOverlayFile(workspace, file, means.today()))
    },
    remove(id) {
      setAdded(null)
      removeOverlay(workspace, id)
    },
  }
}
