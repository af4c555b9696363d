import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { oddityOf } from '#shared/domain/clock-change.ts'
import { useCalendar } from '../calendar-context.ts'
import { sentence } from './sentence.ts'

/**
 * What a screen reader is told: how the grid is gone through, and what the keys have just done; and what is asked of
 * everybody below the days.
 */
export function Spoken(props: { readonly helpId: string }) {
  const { view, workspace, say, spans } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const titleOf = (id: string) => {
    const post = workspace.posts.get(id)
    return post?.kind === 'post' ? say.title(post) : ''
  }
  const said = () => {
    const what = view.said()
    if (what === null) return null
    const spoken = sentence(what, words().spoken, say, titleOf, formats().day)
    const oddity = what.kind === 'over' ? oddityOf(what.at, workspace.settings().timeZone) : null
    return oddity === null ? spoken : `${spoken}. ${words().days.clocks[oddity]}`
  }
  return (
    <>
      <p id={props.helpId} class="visually-hidden">
        {words().spoken.gridHelp}
      </p>
      <p class="visually-hidden" role="status">
        {said()}
      </p>
      <div role="status">{spans()?.drawAlong()}</div>
    </>
  )
}
