import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { calendarClock } from './icons.ts'
import './PostsAlong.css'

/** Phases have just moved: whether so many of their posts move, too. Goes into a live region that is there before it. */
export function PostsAlong(props: {
  readonly count: number
  readonly onMove: () => void
  readonly onLeave: () => void
}) {
  const words = useWords()
  const said = () => words().events.along
  return (
    <div class="posts-along">
      <p>
        <Icon of={calendarClock} size="dense" /> {said().question(props.count)}
      </p>
      <Button size="small" onClick={() => props.onMove()}>
        {said().move}
      </Button>
      <Button size="small" look="ghost" onClick={() => props.onLeave()}>
        {said().leave}
      </Button>
    </div>
  )
}
