import { type Accessor, createMemo, createRoot, createSignal } from 'solid-js'
import type { Command } from '#client/commands/command.ts'
import { createPostCommands, type PostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { NO_FILTER, type PostFilter } from '#shared/domain/post-filter.ts'
import { readScene } from '../frame/views.ts'
import { calendarCommands } from '../keyboard/calendar-commands.ts'
import { type CalendarKeys, createCalendarKeys, type ViewKeys } from '../keyboard/keys.ts'
import { createMonthKeys } from '../month/month-keys.ts'
import { createCarryKeys } from '../moving/carry-keys.ts'
import {
  createFreeItems,
  createFreeSlots,
  type FreeItems,
  type FreeSlots,
} from '../slots/free-slots.ts'
import { type CalendarView, createCalendarView } from '../view.ts'

const MONDAY = 1

/** The calendar of Camille, who owns it, without its screen: on Thursday 15 October 2026, 10:00 in Paris. */
export interface Desk {
  readonly workspace: Workspace
  readonly commands: PostCommands
  readonly view: CalendarView
  readonly keys: CalendarKeys
  readonly free: FreeSlots
  /** What the page adds to the keys and to the keyboard help. */
  readonly shortcuts: readonly Command[]
  /** Ids of the posts that were opened. */
  readonly opened: readonly string[]
  /** How often the field for ideas was gone to. */
  quickAdds(): number
  choose(filter: Partial<PostFilter>): void
  /** `Alt+ArrowDown`, one after the other. */
  press(...sequence: string[]): void
  plan(
    title: string,
    at: string | null,
    status?: 'draft' | 'idea' | 'scheduled' | 'published',
  ): string
  atOf(id: string): string | null | undefined
  close(): Promise<void>
}

/** @param ownKeys of the view that is shown, where it is not the month's */
export async function openDesk(
  scene = '',
  ownKeys?: (
    view: CalendarView,
    workspace: Workspace,
    free: Accessor<FreeItems | null>,
  ) => ViewKeys,
): Promise<Desk> {
  const browser = createFakeBrowser(createFakeRelay())
  const workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'owner' })
  const commands = createPostCommands(workspace)
  const opened: string[] = []
  let quickAdds = 0
  return createRoot((end) => {
    const [place, setPlace] = createSignal(readScene(scene))
    const [filter, setFilter] = createSignal(NO_FILTER)
    const firstWeekday = () => MONDAY
    const [items, setItems] = createSignal<FreeItems | null>(null)
    const kept = new Map<string, string>()
    const view = createCalendarView({
      workspace,
      commands,
      now: () => Date.UTC(2026, 9, 15, 8),
      firstWeekday,
      columns: () => 7,
      lanes: () => 0,
      free: items,
      place: {
        view: createMemo(() => place().view),
        date: createMemo(() => place().date),
        show: (date) => setPlace({ ...place(), date }),
        showView: setPlace,
        filter,
        setFilter,
        openPost: (post) => opened.push(post),
        leaving: () => {},
      },
    })
    const free = createFreeSlots({
      workspace,
      today: view.today,
      hour: view.hour,
      filter,
      memory: {
        get: (key) => kept.get(key) ?? null,
        set: (key, value) => (value === null ? kept.delete(key) : kept.set(key, value)),
      },
    })
    setItems(createFreeItems(free, view, { names: () => [], draw: () => null }))
    const viewKeys = ownKeys?.(view, workspace, items) ?? createMonthKeys({ view, firstWeekday })
    const here = () => viewKeys
    const carryKeys = createCarryKeys({ view, firstWeekday, here })
    const keys = createCalendarKeys({ view, here, carry: () => carryKeys, openMenu: () => {} })
    const shortcuts: readonly Command[] = calendarCommands({
      view,
      keys,
      canWrite: () => workspace.readOnly() === null,
      isOpening: () => workspace.readOnly() === 'opening',
      toQuickAdd: () => quickAdds++,
      toFilter: () => {},
    })
    return {
      workspace,
      commands,
      view,
      keys,
      free,
      shortcuts,
      opened,
      quickAdds: () => quickAdds,
      choose: (wanted) => setFilter({ ...NO_FILTER, ...wanted }),
      press(...sequence) {
        for (const combination of sequence) {
          const parts = combination.split('+')
          const key = parts.at(-1) ?? ''
          const has = (name: string) => parts.slice(0, -1).includes(name)
          const stroke = { key, altKey: has('Alt'), shiftKey: has('Shift') }
          if (keys.press({ ...stroke, ctrlKey: false, metaKey: false })) continue
          const command = shortcuts.find((one) => one.keys.includes(key) && (one.when?.() ?? true))
          command?.run?.()
        }
      },
      plan(title, at, status = 'draft') {
        const id = commands.create({ title, at, status })
        if (id === null) throw new Error('the workspace can be written')
        return id
      },
      atOf(id) {
        const post = workspace.posts.get(id)
        return post?.kind === 'post' ? post.at : undefined
      },
      async close() {
        end()
        await workspace.close()
      },
    }
  })
}
