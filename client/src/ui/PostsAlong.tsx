import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { calendarClock } from './icons.ts'
import './PostsAlong.css'

/** Posts stand elsewhere than their phases have them: whether they move. Goes into a live region that is there before it. */
export function PostsAlong(props: {
  readonly of: {
    readonly days: () => readonly number[]
    readonly move: () => Promise<void>
    readonly leave: () => void
  }
}) {
  const words = useWords()
  const said = () => words().events.along
  return (
    <div class="posts-along">
      <p>
        <Icon of={calendarClock} size="dense" /> {said().question(props.of.days())}
      </p>
      <Button size="small" onClick={() => void props.of.move()}>
        {said().move}
      </Button>
      <Button size="small" look="ghost" onClick={() => props.of.leave()}>
        {said().leave}
      </Button>
    </div>
  )
}
