import { For, onCleanup, onMount } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { info } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { POST_STATUSES } from '#shared/domain/post.ts'
import { StatusList } from './StatusList.tsx'
import '../chip/PostTags.css'

/** What the marks mean: at a glance where the row has room for every status, at any width behind a button. */
export function ToolsLegend() {
  let place: HTMLDivElement | undefined
  let list: HTMLUListElement | undefined
  onMount(() => {
    // Where the list has no room beside the button, it wraps out of sight; the tray's foot then has it.
    const calendar = place?.closest('.calendar')
    const watch = new ResizeObserver(() => {
      if (!place || !list) return
      const isWhole = list.offsetTop - place.offsetTop < place.offsetHeight
      // On the calendar itself: a style that asks what lies in it would be asked at each change of a month.
      calendar?.toggleAttribute('data-legend-whole', isWhole)
    })
    if (place) watch.observe(place)
    onCleanup(() => {
      watch.disconnect()
      calendar?.removeAttribute('data-legend-whole')
    })
  })
  return (
    <div
      ref={(element) => {
        place = element
      }}
      class="tools-legend"
    >
      <LegendButton />
      <StatusList
        ref={(element) => {
          list = element
        }}
      />
    </div>
  )
}

function LegendButton() {
  const words = useWords()
  return (
    <Popover
      label={words().legend.title}
      side="below-end"
      class="floating-roomy"
      trigger={(attributes) => (
        <IconButton
          look="ghost"
          size="small"
          icon={info}
          label={words().legend.title}
          {...attributes}
        />
      )}
    >
      {() => <Meanings />}
    </Popover>
  )
}

function Meanings() {
  const words = useWords()
  const meanings = () => {
    const { statuses, freeze, legend } = words()
    const shown = [...POST_STATUSES, 'void'] as const
    return [
      ...shown.map((mark) => ({ mark, name: statuses[mark], meaning: legend.means[mark] })),
      { mark: 'paused', name: freeze.held, meaning: legend.means.paused },
    ]
  }
  return (
    <div class="legend-meanings">
      <h2>{words().legend.title}</h2>
      <dl>
        <For each={meanings()}>
          {({ mark, name, meaning }) => (
            <div>
              <dt>
                <StatusMark status={mark} />
                {name}
              </dt>
              <dd>{meaning}</dd>
            </div>
          )}
        </For>
        <div>
          <dt>
            <span class="post-tag post-tag-warning">!</span>
            {words().legend.warned}
          </dt>
          <dd>{words().legend.warnedMeans}</dd>
        </div>
        <div>
          <dt>
            <span class="post-tag">2</span>
            {words().legend.unread}
          </dt>
          <dd>{words().legend.unreadMeans}</dd>
        </div>
      </dl>
    </div>
  )
}
