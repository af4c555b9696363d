import { Match, Show, Switch } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { eye, messageSquareText } from '#client/ui/icons.ts'
import { SendBack } from '#client/ui/SendBack.tsx'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import type { Standing } from '#shared/domain/approval/standing.ts'
import { isKind } from '#shared/domain/is-kind.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'
import { Answers } from './Answers.tsx'
import { AskPanel } from './AskPanel.tsx'
import { openAnswers } from './approval-view.ts'
import { useSaid } from './said.ts'
import { VoidNotice } from './VoidNotice.tsx'
import './Approval.css'

/** Where the post stands with those who approve it, as far as somebody has to know or do something. */
export function ApprovalNotices(props: { readonly post: Post }) {
  const { approval } = usePost()
  const words = useWords()
  const isOver = () => ['published', 'cancelled'].includes(props.post.status)
  const of = <K extends Standing['kind']>(kind: K) => {
    const standing = approval.standing()
    return !isOver() && isKind(standing, kind) ? standing : undefined
  }
  const isUnrecorded = () => props.post.status === 'approved' && of('none') !== undefined
  return (
    <>
      <Switch>
        <Match when={of('void')}>{(standing) => <VoidNotice of={standing()} />}</Match>
        <Match when={of('changes')}>{(standing) => <ChangesNotice of={standing()} />}</Match>
        <Match when={of('asked')}>{(standing) => <AskedNotice of={standing()} />}</Match>
        <Match when={isUnrecorded()}>
          <div class="approval-unrecorded">
            <p class="hint">{words().approval.unrecorded}</p>
            <Show when={approval.mayAsk() && approval.asking() !== 'review'}>
              <Button size="small" icon={eye} onClick={() => approval.open('review')}>
                {words().approval.ask}
              </Button>
            </Show>
          </div>
        </Match>
      </Switch>
      <Show when={approval.asking() === 'review'}>
        <AskPanel post={props.post} />
      </Show>
    </>
  )
}

function ChangesNotice(props: { readonly of: Extract<Standing, { kind: 'changes' }> }) {
  const { environment } = usePost()
  const words = useWords()
  const formats = useFormats()
  const said = useSaid()
  return (
    <section class="approval-notice approval-changes">
      <Icon of={messageSquareText} />
      <div class="approval-body">
        <p>
          <b>{words().approval.changesWanted(said.called.first(props.of.verdict.createdBy))}</b>{' '}
          <span class="muted">
            ({formats().instantShort(props.of.verdict.createdAt, environment.now())})
          </span>
        </p>
        <Show when={props.of.verdict.note}>
          {(note) => <blockquote class="approval-note">{note()}</blockquote>}
        </Show>
        <Answers standing={props.of} />
      </div>
    </section>
  )
}

function AskedNotice(props: { readonly of: Extract<Standing, { kind: 'asked' }> }) {
  const { id, approval, view } = usePost()
  const words = useWords()
  const formats = useFormats()
  const said = useSaid()
  const [note, write] = createBegun(() => `back.${id}`)
  const request = () => props.of.request
  const title = () => {
    if (!approval.isMyTurn())
      return words().approval.askedOthers(
        said.list(
          openAnswers(props.of)
            .filter(({ state }) => state !== 'later')
            .map(({ person }) => person),
        ),
      )
    const by = request().createdBy
    return by === view.me
      ? words().approval.askedYouNow
      : words().approval.askedYou(said.called.first(by))
  }
  const due = () => {
    const { dueAt } = request()
    if (dueAt === null) return ''
    const day = formats().dayShort(dayOf(dueAt))
    return dayOf(dueAt) < view.reading().today
      ? words().approval.late(day)
      : words().approval.due(day)
  }
  return (
    <section class="approval-notice approval-asked">
      <Icon of={eye} />
      <div class="approval-body">
        <p>
          <b>{title()}</b>
          <Show when={due()}>{(text) => <>, {text()}</>}</Show>
        </p>
        <Show when={request().note}>
          {(note) => <blockquote class="approval-note">{note()}</blockquote>}
        </Show>
        <Answers standing={props.of} />
        <Show when={approval.isMyTurn() && approval.asking() === 'changes'}>
          <SendBack
            note={note()}
            onNote={write}
            unavailable={approval.mayAnswer() ? undefined : words().approval.hold.fresh}
            onSend={(said) => {
              approval.sendBack(said)
              write('')
            }}
            onCancel={() => approval.open(null)}
          />
        </Show>
        <Show when={!approval.isMyTurn() && approval.mayAsk()}>
          <div class="approval-actions">
            <Button size="small" look="ghost" onClick={() => approval.callOff()}>
              {words().approval.callOff}
            </Button>
          </div>
        </Show>
      </div>
    </section>
  )
}
