import type { Accessor } from 'solid-js'
import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { SCOPES } from '#shared/domain/series.ts'
import { usePost } from '../post-context.ts'
import { MomentList } from './MomentList.tsx'
import { createMoveView } from './move-view.ts'
import './Series.css'

/** This post, it and those after it, or the whole series to another day and hour; every date before anything is done. */
export function MoveDialog(props: {
  readonly post: Post
  readonly series: Accessor<readonly Post[]>
  readonly open: boolean
  readonly onClose: () => void
}) {
  const words = useWords()
  return (
    <Dialog open={props.open} onClose={props.onClose} title={words().series.moveTitle}>
      <Show when={props.post.at}>
        {(at) => (
          <Form post={props.post.id} at={at()} series={props.series} onClose={props.onClose} />
        )}
      </Show>
    </Dialog>
  )
}

function Form(props: {
  readonly post: string
  readonly at: LocalTime
  readonly series: Accessor<readonly Post[]>
  readonly onClose: () => void
}) {
  const { view: post } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const { post: id, at, series } = props
  const view = createMoveView({ workspace, series, post: id, at })
  return (
    <>
      <div class="series-form">
        <Segmented
          label={words().series.scope}
          options={SCOPES.map((scope) => ({ value: scope, label: words().series.scopes[scope] }))}
          value={view.scope()}
          onChange={view.setScope}
        />
        <div class="series-row series-when">
          <DayField
            label={words().series.day}
            day={dayOf(view.to())}
            reading={post.reading()}
            formats={formats()}
            words={words().days}
            count={(of) => workspace.posts.onDay(of).length}
            onChange={(day) => day !== null && view.setDay(day)}
          />
          <WrittenField
            label={words().series.hour}
            hint={null}
            placeholder={words().post.hourExample}
            written={hourOf(view.to()) ?? ''}
            read={parseHour}
            wrong={words().post.hourWrong}
            onRead={view.setHour}
          />
        </div>
        <MomentList
          label={words().series.moves}
          none={words().series.nothing}
          moments={view.moves().map(({ from, to, oddity }) => ({ from, at: to, oddity }))}
        />
        <Show when={view.staying() > 0}>
          <p class="hint">{words().series.staying(view.staying())}</p>
        </Show>
      </div>
      <div class="dialog-actions">
        <Button onClick={() => props.onClose()}>{words().common.cancel}</Button>
        <Button
          look="primary"
          aria-disabled={view.moves().length === 0}
          onClick={() => {
            if (view.move()) props.onClose()
          }}
        >
          {words().series.apply(view.moves().length)}
        </Button>
      </div>
    </>
  )
}
