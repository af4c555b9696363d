import { createEffect, untrack } from 'solid-js'
import type { LocalTime } from '#shared/domain/local-time.ts'
import type { CarryKeys } from '../moving/carry-keys.ts'
import type { CalendarView } from '../view.ts'
import { type Binding, type KeyPress, pressIn } from './bindings.ts'
import { itemTowards, postAt, type Spot } from './spot.ts'

/** What the keys mean in one view. */
export interface ViewKeys {
  /** Of what has the focus in the view, and no post is in the hand; returns whether the key meant something. */
  press(event: KeyPress, spot: Exclude<Spot, { on: 'idea' }>): boolean
  /** What `press` answers by name, for the keyboard help. */
  readonly bindings: readonly Binding[]
  /** Through the posts, as a text is read. */
  onward(step: 1 | -1): void
  /**
   * Where an arrow moves a post in the hand that is aimed at a day or time; null where it is no way. Days and months, as
   * in the month view, where a view says nothing else.
   */
  towards?(key: string, at: LocalTime): LocalTime | null
  /** Of a view whose posts do not stand on days: it knows itself which has the focus, and what carries it where. */
  readonly own?: OwnKeys
}

export interface OwnKeys {
  readonly post: () => string | null
  pickUp(post: string): void
  newPost(): void
}

export interface CalendarKeys {
  /** Keys that mean something only where the focus is; returns whether this one did. */
  press(event: KeyPress): boolean
  /** Everything that `press` answers by name, for the keyboard help. */
  readonly bindings: readonly Binding[]
  /** The post that has the focus, if one has. */
  readonly post: () => string | null
  pickUp(post: string): void
  onward(step: 1 | -1): void
  readonly own: () => OwnKeys | null
}

/** The keyboard of the calendar. Where the person is comes from `view.spot`. */
export function createCalendarKeys(means: {
  readonly view: CalendarView
  /** Of the view that is shown. */
  readonly here: () => ViewKeys
  /** Those of a post in the hand, which come after the first page; null until then. */
  readonly carry: () => CarryKeys | null
  /** Opens the menu of a post beside it. */
  readonly openMenu: (post: string) => void
}): CalendarKeys {
  const { view, here, carry } = means
  /** Picked up before there were keys to carry it with, and what was pressed since: it belongs to the post in the hand. */
  let awaited: { readonly post: string; readonly strokes: KeyPress[] } | null = null
  createEffect(() => {
    const keys = carry()
    const begun = keys && awaited
    if (!begun) return
    awaited = null
    keys.pickUp(begun.post)
    for (const stroke of begun.strokes) untrack(() => keys.press(stroke))
  })
  const isKept = ({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyPress): boolean => {
    if (!awaited) return false
    if (key === 'Escape') awaited = null
    else awaited.strokes.push({ key, altKey, shiftKey, ctrlKey, metaKey })
    return true
  }

  const onPost = (act: (post: string) => void) => (): boolean => {
    const post = postAt(view.spot())
    if (post !== null) act(post)
    return post !== null
  }
  const ofPosts: readonly Binding[] = [
    {
      id: 'post.enter',
      keys: ['Enter'],
      group: 'post',
      label: (words) => words.commands.open,
      act: onPost((post) => view.open(post)),
    },
    {
      id: 'post.remove',
      keys: ['Delete'],
      group: 'post',
      label: (words) => words.commands.remove,
      act: onPost(view.remove),
    },
    {
      id: 'post.menu',
      keys: ['Shift+F10', 'ContextMenu'],
      group: 'post',
      label: (words) => words.commands.menu,
      act: onPost(means.openMenu),
    },
  ]

  const inTray = (key: string, post: string): boolean => {
    const ideas = view.shown.unscheduled()
    const next = itemTowards(key, ideas, ideas.indexOf(post))
    if (next !== null) view.go({ on: 'idea', post: next })
    return next !== null || key.startsWith('Arrow')
  }

  return {
    get bindings() {
      const { bindings, own } = here()
      return own ? bindings : [...bindings, ...ofPosts, ...(carry()?.bindings ?? [])]
    },
    press(event) {
      if (event.ctrlKey || event.metaKey) return false
      if (isKept(event)) return true
      if (view.carry.carried()) return carry()?.press(event) ?? false
      if (event.altKey) return false
      const spot = view.spot()
      if (postAt(spot) !== null && pressIn(ofPosts, event)) return true
      return spot.on === 'idea' ? inTray(event.key, spot.post) : here().press(event, spot)
    },
    post: () => (here().own ?? { post: () => postAt(view.spot()) }).post(),
    pickUp(post) {
      const keys = here().own ?? carry()
      if (keys) keys.pickUp(post)
      else awaited = { post, strokes: [] }
    },
    own: () => here().own ?? null,
    onward: (step) => here().onward(step),
  }
}
