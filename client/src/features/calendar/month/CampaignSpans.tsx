import { type Accessor, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronLeft, chevronRight, megaphone } from '#client/ui/icons.ts'
import { createCampaigns } from '#client/workspace/campaigns.ts'
import type { SpanPiece } from '#shared/domain/spans.ts'
import { useCalendar } from '../calendar-context.ts'
import { createSpanLanes, type SpanLanes } from './span-lanes.ts'
import '#client/ui/Tint.css'
import './CampaignSpans.css'

/** The campaigns stand above the posts of the month for as long as the caller is there. */
export function useCampaignSpans(): void {
  const { workspace, view, bringSpans } = useCalendar()
  const { firstWeekday } = view
  const lanes = createSpanLanes({ campaigns: createCampaigns(workspace), firstWeekday })
  bringSpans({
    lanes: lanes.lanes,
    names: (day) => lanes.on(day).map(({ name }) => name),
    draw: (day) => <SpansOf day={day} lanes={lanes} />,
  })
}

function SpansOf(props: { readonly day: Accessor<string>; readonly lanes: SpanLanes }) {
  return (
    <For each={props.lanes.startingOn(props.day())}>
      {(piece) => <Span piece={piece} lanes={props.lanes} />}
    </For>
  )
}

/** A link to its campaign. Whoever goes by keyboard finds it in the palette and the filters: the grid is one stop. */
function Span(props: { readonly piece: SpanPiece; readonly lanes: SpanLanes }) {
  const { workspace, view } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const label = () => {
    const one = props.lanes.campaign(props.piece.id)
    if (!one) return undefined
    return words().campaigns.span(one.name, formats().days(one.first ?? '', one.last ?? ''))
  }
  return (
    <Show when={props.lanes.campaign(props.piece.id)}>
      {(campaign) => (
        <a
          class={`span tint-${campaign().tint}`}
          classList={{
            'span-before': props.piece.before,
            'span-after': props.piece.after,
            'span-beneath': view.carry.carried() !== null,
          }}
          style={{ '--days': props.piece.columns, '--lane': props.piece.lane }}
          href={`/w/${workspace.id}/campaigns?campaign=${campaign().id}`}
          tabindex={-1}
          draggable={false}
          aria-label={label()}
          title={label()}
        >
          <Icon of={props.piece.before ? chevronLeft : megaphone} size="dense" />
          <span class="ellipsis">{campaign().name}</span>
          <Show when={props.piece.after}>
            <Icon of={chevronRight} size="dense" />
          </Show>
        </a>
      )}
    </Show>
  )
}
