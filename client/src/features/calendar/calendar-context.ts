import { type Accessor, createContext, type JSX, useContext } from 'solid-js'
import type { PostCommands } from '#client/commands/posts.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Campaign } from '#shared/domain/campaign.ts'
import type { DayMark } from '#shared/domain/overlay.ts'
import type { Company } from './company/company.ts'
import type { AtRest } from './frame/at-rest.ts'
import type { ViewKeys } from './keyboard/keys.ts'
import type { Band } from './month/bands.ts'
import type { CarryKeys, CarryKeysMeans } from './moving/carry-keys.ts'
import type { LateDragging } from './moving/late-dragging.ts'
import type { Place } from './place.ts'
import type { FreeItems } from './slots/free-slots.ts'
import type { CalendarView } from './view.ts'

/** A part of a band, for where there is no room for its name. Columns count from 0. */
export interface SpanStrip {
  readonly tint: Campaign['tint']
  readonly lane: number
  readonly column: number
  readonly columns: number
}

/** What takes several days. */
export interface CalendarSpans {
  /** How many lanes of a day are taken. Reactive. */
  lanes(day: string): number
  /** The names of all that lies on a day. Reactive. */
  names(day: string): readonly string[]
  /** What lies on a day. Reactive. */
  on(day: string): readonly Band[]
  /** What begins on a day of the month, or goes on there from the week before. */
  draw(day: Accessor<string>): JSX.Element
  /** What lies on a day of the month and is not drawn, counted; nothing where all is. */
  drawRest(day: Accessor<string>): JSX.Element
  /** The same over days in a row, as a row of a grid; nothing where nothing lies on them. */
  drawOver(days: Accessor<readonly string[]>): JSX.Element
  /** As strips without names, over the days of a month. */
  strips(days: readonly string[]): readonly SpanStrip[]
  /** What is asked once this person has moved phases. */
  drawAlong(): JSX.Element
}

export interface PostTag {
  /** All of it, in words: `Held, 2 versions` */
  readonly text: string
  /** The same without what is this person's alone: for paper. Empty where there is nothing else. */
  readonly printed: string
  /** A freeze keeps it from going out: it stands beside its status, of which it says nothing. */
  readonly isHeld: boolean
  /** And it was to go out: the day of what nobody agreed to is only proposed. */
  readonly wasLeaving: boolean
  /** As short as a chip is: `!` of a warning, what waits in it, `2 versions`, or how many messages are new, `2`; or null. */
  readonly choice: string | null
  /** The same with more room, each by itself: first what is to be put right before it goes out. */
  readonly warnings: readonly string[]
  readonly labels: readonly string[]
}

/** What every part of the calendar works with. */
export interface Calendar {
  readonly workspace: Workspace
  readonly commands: PostCommands
  readonly view: CalendarView
  readonly company: Company
  readonly dragging: LateDragging
  readonly say: PostWords
  /** The days that a colleague just changed something on, and who. */
  readonly tints: Accessor<ReadonlyMap<string, string>>
  /** What a day is called in the calendars of others. Reactive. */
  marks(day: string): DayMark | undefined
  /** They come after the first page, from whatever has them, as long as that is there. */
  bringMarks(marks: Calendar['marks']): void
  /** What is unusual about a post. Reactive; comes as `marks` do. */
  tagOf(post: string): PostTag | undefined
  bringTags(tags: Calendar['tagOf']): void
  readonly spans: Accessor<CalendarSpans | null>
  /** They come after the first page, as the marks do. */
  bringSpans(spans: CalendarSpans): void
  readonly free: Accessor<FreeItems | null>
  /** They come after the first page, as the marks do. */
  bringFree(free: FreeItems): void
  /** Texts kept on this device. */
  readonly memory: Memory
  /** Without a single post, as far as everybody knows. */
  readonly isEmpty: Accessor<boolean>
  /** The keys of a view are those of whatever shows it, as long as that is there. */
  bringKeys(keys: ViewKeys): void
  /** Those of a post in the hand are made by whatever shows one, as long as that is there. */
  bringCarryKeys(make: (means: CarryKeysMeans) => CarryKeys): void
  readonly hrefOf: Place['hrefOf']
  /** Where the key of the filters leads: said by the part that shows them, once it is there. */
  readonly filterDoor: { enter: () => void }
  readonly now: Environment['now']
  readonly atRest: AtRest
  readonly painted: Environment['painted']
  /** Hands a file to the person. */
  readonly saveFile: (name: string, content: Blob) => void
  /** The actions on a post, beside the place where they were asked for. */
  openMenu(post: string, at: { readonly x: number; readonly y: number } | null): void
}

export const CalendarContext = createContext<Calendar>()

export function useCalendar(): Calendar {
  const calendar = useContext(CalendarContext)
  if (!calendar) throw new Error('useCalendar: there is no <CalendarContext.Provider> above this')
  return calendar
}
