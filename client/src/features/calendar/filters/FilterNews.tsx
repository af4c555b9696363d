import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { isFilterOn, NO_FILTER } from '#shared/domain/post-filter.ts'
import { useCalendar } from '../calendar-context.ts'
import { usePeriod } from '../frame/period.ts'
import { postsOn } from '../frame/shown-posts.ts'
import { createStrayed } from './strayed.ts'
import '../frame/EmptyCalendar.css'
import './FilterBar.css'

/** What a person just made or changed, and the filters hide. */
export function FilterNews() {
  const { view, workspace } = useCalendar()
  const words = useWords()
  const { posts, undo } = workspace
  const strayed = createStrayed({ posts, undo, ...view })
  const show = () => {
    const [post] = strayed.posts()
    view.setFilter(NO_FILTER)
    if (post !== undefined) view.follow(post)
  }
  return (
    <div class="filter-news-place" role="status">
      <Show when={strayed.posts().length > 0}>
        <div class="filter-news">
          <span>{words().filters.strayed(strayed.posts().length)}</span>
          <Button size="small" onClick={show}>
            {words().filters.showStrayed}
          </Button>
          <Button size="small" look="ghost" onClick={() => strayed.dismiss()}>
            {words().filters.dismiss}
          </Button>
        </div>
      </Show>
    </div>
  )
}

/** Nothing of what is shown is let through. */
export function NoMatchInView() {
  const { view, workspace, isEmpty } = useCalendar()
  // What is still on its way may well match.
  const isNothingShown = () =>
    workspace.ready() &&
    isFilterOn(view.filter()) &&
    !isEmpty() &&
    postsOn(view.shown, view.days()).length === 0
  return (
    <Show when={isNothingShown()}>
      <NoMatch />
    </Show>
  )
}

/** Posts are there, and the filters hide all of them. */
export function NoMatch(props: {
  /** How many of the day are hidden, on a page of one day; else all that is shown is spoken of. */
  readonly hidden?: number
}) {
  const { view } = useCalendar()
  const words = useWords()
  const period = usePeriod()
  const title = () => {
    const { text, ...facets } = view.filter()
    const isTextAlone = Object.values(facets).every((ids) => ids.length === 0)
    return isTextAlone ? words().filters.noMatchText(text) : words().filters.noMatch
  }
  const detail = () =>
    props.hidden === undefined
      ? words().filters.noMatchIn(period(), view.shown.unscheduled().length)
      : words().filters.noMatchDay(props.hidden)
  return (
    <div class="invitation invitation-above" role="status">
      <EmptyState
        cells={0}
        title={title()}
        detail={detail()}
        actions={<Button onClick={() => view.setFilter(NO_FILTER)}>{words().filters.clear}</Button>}
      />
    </div>
  )
}
