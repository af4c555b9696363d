import { createEffect, createSignal, on } from 'solid-js'
import { statusRefusal } from '#client/commands/change-posts.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import {
  calendarClock,
  copy,
  hourglass,
  inbox,
  listChecks,
  lockKeyhole,
  move,
  pencil,
  repeat2,
  trash2,
  user,
} from '#client/ui/icons.ts'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { statusesFor } from '#client/workspace/access/rights.ts'
import type { Post } from '#shared/domain/post.ts'
import { useCalendar } from '../calendar-context.ts'
import type { FreeSlot } from '../slots/free-slots.ts'

export interface MenuRequest {
  readonly post: string
  readonly x: number
  readonly y: number
}

type Level = 'actions' | 'status' | 'owner'

/** What can be done with a post, for the pointer and the keyboard: every drag has its equivalent here. */
export function PostMenu(props: {
  readonly request: MenuRequest | null
  readonly onPickUp: (post: string) => void
}) {
  const { workspace, commands, view, say, free } = useCalendar()
  const words = useWords()
  const hasKeyboard = !window.matchMedia('(pointer: coarse)').matches
  const anchors: Partial<Record<Level, HTMLButtonElement>> = {}
  const [level, setLevel] = createSignal<Level>('actions')

  const show = (wanted: Level) => {
    setLevel(wanted)
    anchors[wanted]?.click()
  }
  createEffect(
    on(
      () => props.request,
      (request) => {
        if (request) show('actions')
      },
    ),
  )
  const post = (): Post | undefined => {
    const found = props.request ? workspace.posts.get(props.request.post) : undefined
    return found?.kind === 'post' ? found : undefined
  }

  const actions = (found: Post): MenuItem[] => {
    const { postMenu } = words()
    const open: MenuItem = {
      kind: 'action',
      label: postMenu.open,
      icon: pencil,
      ...(hasKeyboard && { keys: 'E' }),
      run: () => view.open(found.id),
    }
    if (workspace.readOnly() !== null) return [open]
    const duplicate: MenuItem = {
      kind: 'action',
      label: postMenu.duplicate,
      icon: copy,
      run: () => commands.duplicate(found.id, found.at),
    }
    const repeat: MenuItem = {
      kind: 'action',
      label: words().series.repeat,
      icon: repeat2,
      run: () => view.open(found.id, 'repeat'),
    }
    const mark: MenuItem = {
      kind: 'action',
      label: view.selection.isMarked(found.id) ? words().selection.unmark : words().selection.mark,
      icon: listChecks,
      ...(hasKeyboard && { keys: 'X' }),
      run: () => view.selection.toggle(found.id),
    }
    if (workspace.locked(found.id) !== null) return [open, mark, duplicate, repeat]
    return [
      open,
      mark,
      ...(hasKeyboard
        ? [
            {
              kind: 'action' as const,
              label: postMenu.move,
              icon: move,
              keys: 'M',
              run: () => props.onPickUp(found.id),
            },
          ]
        : []),
      {
        kind: 'action',
        label: `${postMenu.chooseDate}…`,
        icon: calendarClock,
        run: () => view.open(found.id, 'date'),
      },
      duplicate,
      repeat,
      ...(found.at === null
        ? []
        : [
            {
              kind: 'action' as const,
              label: postMenu.removeDate,
              icon: inbox,
              run: () => commands.move(found.id, null),
            },
          ]),
      { kind: 'line' },
      { kind: 'action', label: `${postMenu.status}…`, icon: hourglass, run: () => show('status') },
      { kind: 'action', label: `${postMenu.owner}…`, icon: user, run: () => show('owner') },
      { kind: 'line' },
      {
        kind: 'action',
        label: postMenu.toBin,
        icon: trash2,
        danger: true,
        run: () => view.remove(found.id),
      },
    ]
  }
  const statuses = (found: Post): MenuItem[] =>
    statusesFor(workspace.me.role).map((status) => {
      const hold = found.status === status ? null : statusRefusal(workspace, found.id, status)
      return {
        kind: 'action',
        label: words().statuses[status],
        chosen: found.status === status,
        ...(hold
          ? { icon: lockKeyhole, detail: words().board.refusals[hold](words().statuses[status]) }
          : { mark: () => <StatusMark status={status} /> }),
        // Where it does not go that way, its drawer says who is waited for.
        run: () => (hold ? view.open(found.id) : commands.change(found.id, { status })),
      }
    })
  const owners = (found: Post): MenuItem[] => {
    const people = workspace.members().map((one) => ({ id: one.id, name: workspace.called(one) }))
    return [{ id: undefined, name: words().post.nobody }, ...people].map(({ id, name }) => ({
      kind: 'action',
      label: name,
      chosen: (found.owner ?? undefined) === id,
      run: () => commands.change(found.id, { owner: id }),
    }))
  }
  const items = { actions, status: statuses, owner: owners } satisfies Record<
    Level,
    (found: Post) => MenuItem[]
  >
  const slot = () => (props.request ? free()?.of(props.request.post) : undefined)
  const ofSlot = ({ key }: FreeSlot): MenuItem[] => {
    const { slots } = words()
    const fill: MenuItem = {
      kind: 'action',
      label: slots.fill,
      icon: pencil,
      run: () => view.open(key),
    }
    if (!free()?.maySkip()) return [fill]
    const skip: MenuItem = {
      kind: 'action',
      label: slots.skipThis,
      icon: trash2,
      ...(hasKeyboard && { keys: words().keyboard.deleteKey }),
      run: () => view.remove(key),
    }
    return [fill, skip]
  }
  const itemsOf = (wanted: Level): MenuItem[] => {
    const unfilled = slot()
    if (unfilled) return wanted === 'actions' ? ofSlot(unfilled) : []
    const found = post()
    return found && level() === wanted ? items[wanted](found) : []
  }
  const label = () => {
    const found = post()
    const name = found ? say.title(found) : slot()?.slot.name
    return name === undefined ? '' : words().postMenu.actionsFor(name)
  }

  const at = (wanted: Level) => (
    <Menu
      label={label()}
      items={itemsOf(wanted)}
      trigger={(attributes) => (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a place to hang the menu on, never focused
        <button
          {...attributes}
          ref={(button) => {
            anchors[wanted] = button
            attributes.ref(button)
          }}
          type="button"
          class="menu-anchor"
          tabindex={-1}
          aria-hidden="true"
          style={{ left: `${props.request?.x ?? 0}px`, top: `${props.request?.y ?? 0}px` }}
        />
      )}
    />
  )
  return (
    <>
      {at('actions')}
      {at('status')}
      {at('owner')}
    </>
  )
}
