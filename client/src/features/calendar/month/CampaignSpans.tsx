// biome-ignore-all lint/a11y/useSemanticElements: part of an APG grid of hours, not a table of data
// biome-ignore-all lint/a11y/useFocusableInteractive: in it the links take the focus
import { type Accessor, createMemo, For, Index, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { footBar } from '#client/ui/foot-bar.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronLeft, chevronRight, flag, megaphone, milestone } from '#client/ui/icons.ts'
import { PostsAlong } from '#client/ui/PostsAlong.tsx'
import { daysBetween } from '#shared/domain/day.ts'
import type { SpanPiece } from '#shared/domain/spans.ts'
import { useCalendar } from '../calendar-context.ts'
import { bandHref, bandName, bandSaid, carriedSaid } from './band-words.ts'
import { type Band, createBands } from './bands.ts'
import { MoreNames } from './MoreNames.tsx'
import { createPhaseMoving, dayUnder, type PhaseMoving } from './phase-moving.ts'
import { createSpanLanes, type SpanLanes } from './span-lanes.ts'
import '#client/ui/Tint.css'
import './CampaignSpans.css'

/** Campaigns and the phases of events stand above the posts of the month for as long as the caller is there. */
export function useCampaignSpans(): void {
  const { workspace, view, painted, bringSpans } = useCalendar()
  const { firstWeekday } = view
  const moving = createPhaseMoving(workspace, dayUnder, painted)
  const lanes = createSpanLanes({ bands: createBands(workspace), firstWeekday })
  const words = useWords()
  const formats = useFormats()
  bringSpans({
    lanes: lanes.lanes,
    names: (day) => lanes.on(day).map((band) => bandName(band, words())),
    on: lanes.on,
    drawRest: (day) => <RestOf day={day} lanes={lanes} />,
    draw: (day) => <SpansOf day={day} lanes={lanes} moving={moving} />,
    drawOver: (days) => <SpanRow days={days} lanes={lanes} moving={moving} />,
    drawAlong: () => (
      <>
        <Show when={moving.along.count() > 0}>
          <div ref={footBar()}>
            <PostsAlong of={moving.along} />
          </div>
        </Show>
        <Show when={moving.carried()}>
          {(carried) => <p class="span-note">{carriedSaid(carried(), words(), formats())}</p>}
        </Show>
      </>
    ),
    strips: (days) =>
      lanes.over(days).flatMap(({ id, lane, column, columns }) => {
        const band = lanes.band(id)
        return band ? [{ tint: band.tint, lane, column, columns }] : []
      }),
  })
}

function SpansOf(props: {
  readonly day: Accessor<string>
  readonly lanes: SpanLanes
  readonly moving: PhaseMoving
}) {
  return (
    <For each={props.lanes.startingOn(props.day())}>
      {(piece) => (
        <Span piece={piece} from={props.day()} lanes={props.lanes} moving={props.moving} />
      )}
    </For>
  )
}

/** What a day of the month lies in and has no room to draw. */
function RestOf(props: { readonly day: Accessor<string>; readonly lanes: SpanLanes }) {
  const { view } = useCalendar()
  const words = useWords()
  const rest = createMemo(() => props.lanes.restOn(props.day()))
  return (
    <Show when={rest().length > 0}>
      <MoreNames
        day={props.day()}
        rest={rest().map((band) => bandName(band, words()))}
        isStop={view.isTabDay(props.day())}
      />
    </Show>
  )
}

/** A row above the hours of a week. */
function SpanRow(props: {
  readonly days: Accessor<readonly string[]>
  readonly lanes: SpanLanes
  readonly moving: PhaseMoving
}) {
  const { view } = useCalendar()
  const words = useWords()
  const pieces = createMemo(() => props.lanes.over(props.days()))
  const rows = () => Math.max(0, ...pieces().map(({ lane }) => lane + 1))
  const rests = createMemo(() =>
    props.days().map((day) =>
      props.lanes
        .on(day)
        .filter(({ id }) => !pieces().some((piece) => piece.id === id))
        .map((band) => bandName(band, words())),
    ),
  )
  const hasRest = () => rests().some((rest) => rest.length > 0)
  return (
    <Show when={pieces().length > 0}>
      <div class="hours-row span-row" role="row">
        <span
          class="hours-name"
          role="rowheader"
          style={{ 'grid-row': `1 / span ${rows() + (hasRest() ? 1 : 0)}` }}
        >
          <span class="visually-hidden">{words().campaigns.title}</span>
        </span>
        <For each={pieces()}>
          {(piece) => (
            <span
              class="span-cell"
              role="gridcell"
              aria-colspan={piece.columns}
              style={{
                'grid-column': `${piece.column + 2} / span ${piece.columns}`,
                'grid-row': piece.lane + 1,
              }}
            >
              <Span
                piece={piece}
                from={props.days()[piece.column] ?? ''}
                lanes={props.lanes}
                moving={props.moving}
                across={1}
              />
            </span>
          )}
        </For>
        <Index each={rests()}>
          {(rest, column) => (
            <Show when={rest().length > 0}>
              <span
                class="span-cell"
                role="gridcell"
                style={{ 'grid-column': column + 2, 'grid-row': rows() + 1 }}
              >
                <MoreNames
                  day={props.days()[column] ?? ''}
                  rest={rest()}
                  isStop={props.days()[column] === view.tabDay()}
                />
              </span>
            </Show>
          )}
        </Index>
      </div>
    </Show>
  )
}

/**
 * A link to its campaign. The grid is one stop for Tab: next to the day on which somebody is, the bands that lie on it are
 * the ones that Tab leads to.
 */
function Span(props: {
  readonly piece: SpanPiece
  /** The day on which the piece begins. */
  readonly from: string
  readonly lanes: SpanLanes
  readonly moving: PhaseMoving
  /** How many of its cells it takes; as many as days where each is a day. */
  readonly across?: number
}) {
  const { workspace, view } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const isHere = () => {
    const away = daysBetween(props.from, view.tabDay())
    return away >= 0 && away < props.piece.columns
  }
  const label = () => {
    const band = props.lanes.band(props.piece.id)
    if (!band) return undefined
    const said = bandSaid(band, words(), formats())
    return props.moving.mayMove(band) ? `${said}. ${words().events.spanKeys}` : said
  }
  /** With the one under the pointer, and so do its own parts in other weeks. */
  const goesAlong = (id: string) => {
    const carried = props.moving.carried()
    return carried !== null && (carried.id === id || carried.along.some((one) => one.id === id))
  }
  const icon = (band: Band) => {
    if (props.piece.before) return chevronLeft
    if (band.of.kind === 'campaign') return megaphone
    return band.of.placed.isMilestone ? milestone : flag
  }
  return (
    <Show when={props.lanes.band(props.piece.id)}>
      {(band) => (
        <a
          class="span"
          classList={{
            [`tint-${band().tint}`]: true,
            'span-before': props.piece.before,
            'span-after': props.piece.after,
            'span-along': goesAlong(band().id),
            'span-movable': props.moving.mayMove(band()),
            'span-beneath': view.carry.carried() !== null,
          }}
          style={{ '--days': props.across ?? props.piece.columns, '--lane': props.piece.lane }}
          href={bandHref(workspace.id, band())}
          tabindex={isHere() ? 0 : -1}
          draggable={false}
          aria-label={label()}
          title={label()}
          onPointerDown={(event) => {
            // The day below would take it for itself.
            if (props.moving.mayMove(band())) event.stopPropagation()
            props.moving.press(band(), event)
          }}
          onKeyDown={(event) => {
            if (!event.altKey || !props.moving.mayMove(band())) return
            if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
            event.preventDefault()
            event.stopPropagation()
            props.moving.move(band(), event.key === 'ArrowLeft' ? -1 : 1)
          }}
        >
          <Icon of={icon(band())} size="dense" />
          <span class="ellipsis">{bandName(band(), words())}</span>
          <Show when={props.piece.after}>
            <Icon of={chevronRight} size="dense" />
          </Show>
        </a>
      )}
    </Show>
  )
}
