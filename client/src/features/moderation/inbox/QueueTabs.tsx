import { For } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { showPresent } from '#client/ui/present-in-view.ts'
import { QUEUES } from '#shared/domain/moderation/queue.ts'
import { useInbox } from './inbox-context.ts'
import '#client/ui/Segmented.css'
import '#client/ui/Sideways.css'

/** What of all the cases is looked at, and how many those are; on a phone, in one row. */
export function QueueTabs() {
  const { view, filter, setFilter } = useInbox()
  const words = useWords()
  const formats = useFormats()
  let row: HTMLElement | undefined
  showPresent(() => row)
  return (
    <fieldset
      ref={(element) => {
        row = element
      }}
      class="segmented sideways inbox-queues"
      aria-label={words().cases.queues}
    >
      <For each={QUEUES}>
        {(queue) => (
          <button
            type="button"
            class="segment"
            aria-current={filter().queue === queue ? 'true' : undefined}
            onClick={() => setFilter({ queue })}
          >
            {words().cases.queue[queue]}
            {/* How many are closed is no news. */}
            <span class="inbox-count">
              {queue === 'closed' ? '' : formats().number(view.counts()[queue])}
            </span>
          </button>
        )}
      </For>
    </fieldset>
  )
}
