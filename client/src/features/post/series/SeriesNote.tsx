import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { chevronLeft, chevronRight } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'
import { MoveDialog } from './MoveDialog.tsx'
import { createSeriesPosts } from './series-posts.ts'
import './Series.css'

/** Of which series the post is, the way to its neighbours in it, and to moving them together. */
export function SeriesNote(props: { readonly post: Post }) {
  return <Show when={props.post.series}>{<Note post={props.post} />}</Show>
}

function Note(props: { readonly post: Post }) {
  const { view, open } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const [moving, setMoving] = createSignal(false)
  const series = createSeriesPosts(workspace, () => props.post.series)
  const place = () => series().findIndex(({ id }) => id === props.post.id)
  const beside = (step: 1 | -1) => series()[place() + step]?.id
  const go = (id: string | undefined) => {
    if (id !== undefined) open(id)
  }
  return (
    <Show when={series().length > 1 && place() >= 0}>
      <div class="series-note">
        <span>{words().series.place(place() + 1, series().length)}</span>
        <IconButton
          look="ghost"
          size="small"
          icon={chevronLeft}
          label={words().series.previous}
          aria-disabled={beside(-1) === undefined}
          onClick={() => go(beside(-1))}
        />
        <IconButton
          look="ghost"
          size="small"
          icon={chevronRight}
          label={words().series.next}
          aria-disabled={beside(1) === undefined}
          onClick={() => go(beside(1))}
        />
        <Show when={view.locked() === null && props.post.at !== null}>
          <Button look="ghost" size="small" onClick={() => setMoving(true)}>
            {words().series.move}
          </Button>
        </Show>
      </div>
      <MoveDialog
        post={props.post}
        series={series}
        open={moving()}
        onClose={() => setMoving(false)}
      />
    </Show>
  )
}
