import { type Accessor, createMemo, createSignal } from 'solid-js'
import { createSavedViewCommands } from '#client/commands/saved-views.ts'
import { createSavedViews } from '#client/workspace/space/saved-views.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { foldName } from '#shared/domain/named.ts'
import { FACETS, type Facet, isFilterOn } from '#shared/domain/post-filter.ts'
import { LONGEST_VIEW_NAME, type SavedView } from '#shared/domain/saved-view.ts'
import { isThere } from '../filters/facet-choices.ts'
import type { CalendarView } from '../view.ts'
import { readShown, type Shown, writeShown } from './shown-address.ts'

/** A saved view as it can be shown now. */
export interface Offered extends Shown {
  readonly saved: SavedView
  /** What it filters by that is no more: left out of `filter`, so that the rest is shown. */
  readonly gone: readonly Facet[]
}

export interface SavedViewsView {
  /** In the order of their names. */
  readonly views: Accessor<readonly Offered[]>
  /** The one that was chosen last, or that shows what is shown; null where none does. */
  readonly current: Accessor<Offered | null>
  /** It shows something else than what is shown now. */
  readonly isChanged: Accessor<boolean>
  mayChange(): boolean
  open(id: string): void
  /** Another one is called so. */
  isTaken(name: string, but?: string): boolean
  /** What is shown now, under a new name; false where that is none, or taken. */
  save(name: string): boolean
  /** What is shown now, in the place of what the current one showed. */
  saveOver(): void
  /** False where that is no name, or taken. */
  rename(id: string, name: string): boolean
  remove(id: string): void
  settle(id: string, field: string, value: Scalar): void
}

export function createSavedViewsView(means: {
  readonly workspace: Workspace
  readonly view: Pick<CalendarView, 'view' | 'filter' | 'setFilter' | 'showView'>
}): SavedViewsView {
  const { workspace, view } = means
  const commands = createSavedViewCommands(workspace)
  const saved = createSavedViews(workspace)
  const [chosen, setChosen] = createSignal<string | null>(null)
  const views = createMemo(() => saved().map((one) => offeredOf(one, workspace)))
  const byId = (id: string | null) => views().find((one) => one.saved.id === id) ?? null
  const now = createMemo(() => writeShown({ view: view.view(), filter: view.filter() }))
  const current = createMemo((before: string | null): string | null => {
    const same = views()
      .filter((one) => writeShown(one) === now())
      .map((one) => one.saved.id)
    const known = [chosen(), before].find((id) => id !== null && same.includes(id))
    if (known !== undefined) return known
    // Whoever goes on filtering is still in the view that they chose; whoever takes all filters off has left it.
    const stays = isFilterOn(view.filter()) && byId(before) !== null
    return same[0] ?? (stays ? before : null)
  }, null)
  const nameOf = (typed: string) => typed.trim().slice(0, LONGEST_VIEW_NAME)
  const isTaken = (name: string, but?: string): boolean =>
    views().some((one) => one.saved.id !== but && foldName(one.saved.name) === foldName(name))

  return {
    views,
    current: () => byId(current()),
    isChanged: () => {
      const shown = byId(current())
      return shown !== null && writeShown(shown) !== now()
    },
    mayChange: () => workspace.mayName(),
    open(id) {
      const wanted = byId(id)
      if (wanted === null) return
      setChosen(id)
      view.setFilter(wanted.filter)
      if (wanted.view !== view.view()) view.showView(wanted.view)
    },
    isTaken,
    save(typed) {
      const name = nameOf(typed)
      if (name === '' || isTaken(name)) return false
      const id = commands.save(name, now())
      setChosen(id)
      return id !== null
    },
    saveOver() {
      const id = current()
      if (id !== null) commands.saveOver(id, now())
    },
    rename(id, typed) {
      const name = nameOf(typed)
      if (name === '' || isTaken(name, id)) return false
      commands.rename(id, name)
      return true
    },
    remove: commands.remove,
    settle: commands.settle,
  }
}

export function offeredOf(saved: SavedView, workspace: Workspace): Offered {
  const { view, filter } = readShown(saved.shows)
  const kept = (facet: Facet) => filter[facet].filter((id) => isThere(facet, id, workspace))
  let narrowed = filter
  for (const facet of FACETS) narrowed = { ...narrowed, [facet]: kept(facet) }
  return {
    saved,
    view,
    filter: narrowed,
    gone: FACETS.filter((facet) => kept(facet).length < filter[facet].length),
  }
}
