import { useLocation, useNavigate, useSearchParams } from '@solidjs/router'
import { createMemo, onMount, Show } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { createMedia } from '#client/ui/media.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { CaptureField } from './CaptureField.tsx'
import { IdeaFilters } from './IdeaFilters.tsx'
import { IdeaList } from './IdeaList.tsx'
import { IdeaPane } from './IdeaPane.tsx'
import { ideaCommands } from './idea-commands.ts'
import { type IdeaFilter, isSameFilter, readIdeaFilter, writeIdeaFilter } from './idea-filter.ts'
import { IdeasContext, type IdeasDesk } from './ideas-context.ts'
import { useIntake } from './intake/use-intake.ts'
import { TableMenu } from './TableMenu.tsx'
import { createIdeasView } from './view.ts'
import '#client/ui/Sideways.css'
import './IdeasPage.css'

/** An idea stands beside the list from here on; else over it. */
const ROOM_FOR_PANE = '(min-width: 960px)'

/** What was found and noted: checked one by one, and made posts of. What is shown and what is open is in the address. */
export function IdeasPage(props: {
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly download: (name: string, content: Blob) => void
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const location = useLocation()
  const navigate = useNavigate()
  const hasRoom = createMedia(ROOM_FOR_PANE)
  const [search, setSearch] = useSearchParams<{
    idea?: string
    show?: string
    label?: string
    q?: string
  }>()
  // Which idea is open stands in the address, too, and filters nothing.
  const filter = createMemo(() => readIdeaFilter(search), undefined, { equals: isSameFilter })
  const setFilter = (next: IdeaFilter) => setSearch(writeIdeaFilter(next), { replace: true })
  const view = createIdeasView({
    workspace,
    now: props.environment.now,
    filter,
    credit: (source, author) => (source || author ? words().ideas.credit(source, author) : ''),
  })
  let list: HTMLElement | undefined
  let field: HTMLElement | undefined
  let filterField: HTMLElement | undefined

  const opened = () => {
    const { idea } = search
    return idea !== undefined && view.idea(idea) ? idea : null
  }
  const open = (id: string | null) => setSearch({ idea: id ?? undefined }, { replace: true })
  /** Where the keys lead, what stands beside the list follows. */
  const goTo = (id: string | null) => {
    view.at(id)
    if (hasRoom() || opened() !== null) open(id)
    list?.querySelector<HTMLElement>(`[data-idea="${id}"]`)?.focus()
  }
  const openPost = (post: string) => {
    const query = new URLSearchParams(location.search)
    query.set('post', post)
    // Two layers over one another would each think that the page is theirs.
    if (!hasRoom()) query.delete('idea')
    navigate(`${location.pathname}?${query}`, { scroll: false, state: { opened: true } })
  }
  const turned = (post: string | null) => {
    if (post !== null) openPost(post)
  }
  const current = () => opened() ?? view.spot()
  /** What is done to the idea that stands open may take it out of the list: the next one stands there then. */
  const following = (id: string, does: () => void) => {
    const wasOpen = opened() === id
    view.at(id)
    does()
    if (view.spot() === id) return
    if (wasOpen) open(hasRoom() ? view.spot() : null)
    goTo(view.spot())
  }
  const desk: IdeasDesk = {
    view,
    environment: props.environment,
    opened,
    open(id) {
      if (id !== null) view.at(id)
      open(id)
    },
    openPost,
    check: (id) => following(id, () => view.toggleCheck(id)),
    turn: (id) => turned(view.turn(id)),
    turnAgain: (id) => turned(view.turnAgain(id)),
    remove: (id) => following(id, () => view.remove(id)),
  }
  useCommands(() =>
    ideaCommands({
      view,
      current,
      desk,
      step: (by) => goTo(view.from(current(), by)),
      toField: () => field?.focus(),
      toFilter: () => filterField?.focus(),
    }),
  )
  onMount(() => {
    const asked = search.idea
    if (asked !== undefined) view.at(asked)
  })
  workspace.presence.tell({ page: 'ideas', post: null, doing: 'looking', day: null })
  const noted = (ids: readonly string[]) => {
    const [first] = ids
    if (first === undefined) return
    // What was just noted is to be seen, whatever is filtered.
    if (!view.ids().includes(first))
      setSearch(writeIdeaFilter(readIdeaFilter({})), { replace: true })
    view.at(first)
    if (hasRoom()) open(first)
  }
  const intake = useIntake({ view, now: props.environment.now, onNoted: noted })
  return (
    <IdeasContext.Provider value={desk}>
      <PageBar
        title={words().ideas.title}
        end={<TableMenu intake={intake} download={props.download} />}
      />
      <div class="watch">
        <div class="watch-main">
          <Show when={view.mayChange()}>
            <CaptureField
              intake={intake}
              field={(element) => {
                field = element
              }}
            />
          </Show>
          <Show
            when={view.counts().all > 0 || view.ids().length > 0}
            fallback={
              <EmptyState
                cells={0}
                title={words().ideas.emptyTitle}
                detail={words().ideas.emptyDetail}
              />
            }
          >
            <IdeaFilters
              filter={filter()}
              onChange={setFilter}
              field={(element) => {
                filterField = element
              }}
            />
            <IdeaList
              onOpen={(id) => desk.open(id)}
              onGo={goTo}
              onClear={() => setFilter(readIdeaFilter({}))}
              list={(element) => {
                list = element
              }}
            />
          </Show>
        </div>
        <IdeaPane beside={hasRoom()} />
      </div>
    </IdeasContext.Provider>
  )
}
