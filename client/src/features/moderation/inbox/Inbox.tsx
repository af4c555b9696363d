import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { notebookPen } from '#client/ui/icons.ts'
import { isFocusLost } from '#client/ui/lost-focus.ts'
import { CaseList } from './CaseList.tsx'
import { InboxFilters } from './InboxFilters.tsx'
import { useInbox } from './inbox-context.ts'
import { isNarrowed, NO_INBOX_FILTER, UNTRIAGED } from './inbox-filter.ts'
import { SelectionPanel } from './SelectionPanel.tsx'

/** The cases of a queue, what narrows them, and what is marked of them. */
export function Inbox(props: {
  readonly list: (element: HTMLElement) => void
  readonly field: (input: HTMLInputElement) => void
  readonly onBegin: () => void
}) {
  const { view } = useInbox()
  const words = useWords()
  return (
    <section class="inbox-side" aria-label={words().cases.list}>
      <InboxFilters field={props.field} />
      <span class="visually-hidden" role="status">
        {words().cases.count(view.ids().length)}
      </span>
      <Show when={view.ids().length > 0} fallback={<Nothing onBegin={props.onBegin} />}>
        <CaseList list={props.list} />
      </Show>
      <SelectionPanel />
    </section>
  )
}

/** Whoever was at the last one that was in the list. */
function goOn(button: HTMLElement): void {
  queueMicrotask(() => {
    if (isFocusLost()) button.focus()
  })
}

/** Why there is nothing in the list. */
function Nothing(props: { readonly onBegin: () => void }) {
  const { view, filter, setFilter } = useInbox()
  const words = useWords()
  const isEmpty = () => view.counts().open + view.counts().closed === 0
  const isAllTriaged = () =>
    filter().triage === UNTRIAGED && !isNarrowed({ ...filter(), triage: null })
  return (
    <div class="inbox-nothing">
      <Show
        when={!isNarrowed(filter())}
        fallback={
          <>
            <p>{isAllTriaged() ? words().cases.allTriaged : words().cases.noMatch}</p>
            <Button
              size="small"
              ref={goOn}
              onClick={() => setFilter({ ...NO_INBOX_FILTER, queue: filter().queue })}
            >
              {words().cases.clear}
            </Button>
          </>
        }
      >
        <EmptyState
          cells={isEmpty() ? 0 : 6}
          title={isEmpty() ? words().cases.emptyTitle : words().cases.none[filter().queue]}
          detail={isEmpty() ? words().cases.emptyDetail : words().cases.noneDetail[filter().queue]}
          actions={
            <Show when={isEmpty() && view.mayChange()}>
              <Button icon={notebookPen} onClick={() => props.onBegin()}>
                {words().cases.new}
              </Button>
            </Show>
          }
        />
      </Show>
    </div>
  )
}
