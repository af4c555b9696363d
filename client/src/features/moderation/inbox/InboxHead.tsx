import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { listFilter, notebookPen } from '#client/ui/icons.ts'
import { createMedia } from '#client/ui/media.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { ModerationNav } from '../ModerationNav.tsx'
import { OnCall } from '../shifts/OnCall.tsx'
import { useInbox } from './inbox-context.ts'
import { isNarrowed } from './inbox-filter.ts'
import { QueueTabs } from './QueueTabs.tsx'

/** Who is on call stands beside the title from here down: in a rush, rows above the first case are cases not seen. */
const PHONE = '(max-width: 599px)'

/** Above the inbox: its queues, the other pages of the moderation, and who is there. */
export function InboxHead(props: { readonly onBegin: () => void }) {
  const { view, environment } = useInbox()
  const words = useWords()
  const isPhone = createMedia(PHONE)
  return (
    <>
      <PageBar
        title={words().moderation.title}
        start={
          <>
            <Show when={isPhone()}>
              <OnCall environment={environment} />
            </Show>
            <QueueTabs />
            <Show when={isPhone()}>
              <FiltersToggle />
            </Show>
          </>
        }
        end={
          <Show when={view.mayChange()}>
            <Button class="page-new" icon={notebookPen} keys="C" onClick={() => props.onBegin()}>
              {words().cases.new}
            </Button>
          </Show>
        }
      />
      <div class="moderation-top">
        <ModerationNav />
        <Show when={!isPhone()}>
          <OnCall environment={environment} />
        </Show>
      </div>
    </>
  )
}

/** What narrows the list is folded away on a phone until it is asked for; that something does is seen and said here. */
function FiltersToggle() {
  const { filter, filtering, setFiltering } = useInbox()
  const words = useWords()
  const isOn = () => isNarrowed(filter())
  return (
    <IconButton
      class={`inbox-filters-toggle${isOn() ? ' inbox-filters-on' : ''}`}
      look="ghost"
      size="touch"
      icon={listFilter}
      label={isOn() ? words().cases.filtersOn : words().cases.filters}
      aria-expanded={filtering()}
      onClick={() => setFiltering(!filtering())}
    />
  )
}
