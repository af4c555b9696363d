import { Show } from 'solid-js'
import { useCalendar } from '../calendar-context.ts'
import { PostChip, type PostChipProps } from '../chip/PostChip.tsx'
import { FreeChip } from './FreeChip.tsx'

/** One of the items of a day: a post, or a slot that is still free. */
export function DayItem(props: PostChipProps) {
  const { free } = useCalendar()
  return (
    <Show when={free()?.of(props.post)} fallback={<PostChip {...props} />}>
      {(one) => <FreeChip free={one()} />}
    </Show>
  )
}
