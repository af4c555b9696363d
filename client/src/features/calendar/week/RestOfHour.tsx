import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useCalendar } from '../calendar-context.ts'
import { timeOf } from '../keyboard/spot.ts'
import { moreSaid } from '../month/more-said.ts'
import { whenSaid } from '../month/when-said.ts'
import type { Rest } from './lanes.ts'

/** It ends with its hour at the latest, so that it never lies over that of the next one. */
const LATEST_MINUTE = 32

/** "+9", which opens all that begins in the hour. */
export function RestOfHour(props: { readonly day: string; readonly rest: Rest }) {
  const { view, free } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const at = () => timeOf({ on: 'hour', day: props.day, hour: props.rest.hour })
  const marked = () => view.selection.countIn(props.rest.posts)
  const label = () => {
    const { posts } = props.rest
    const moreFree = posts.filter((post) => free()?.of(post)).length
    const counts = { more: posts.length - moreFree, moreFree }
    return moreSaid(words(), whenSaid(at(), formats()), counts, marked())
  }
  return (
    <button
      type="button"
      class="more hours-rest"
      classList={{ 'more-marked': marked() > 0 }}
      style={{ '--minute': Math.min(props.rest.minute % 60, LATEST_MINUTE) }}
      tabindex={-1}
      data-more={at()}
      data-holds={props.rest.posts.join(' ')}
      data-marked={marked() || undefined}
      data-spot=""
      aria-label={label()}
      aria-haspopup="dialog"
      onFocus={() => view.at({ on: 'more', day: props.day, at: at() })}
      onClick={() => view.list(at())}
    >
      {`+${props.rest.posts.length}`}
    </button>
  )
}
