import { A, useLocation } from '@solidjs/router'
import { createComputed, For, Show } from 'solid-js'
import { createKeyedList } from '#client/app/keyed-list.ts'
import { addressWith } from '#client/features/post/post-address.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import {
  arrowLeftRight,
  circleCheck,
  clockAlert,
  eye,
  hourglass,
  image,
  inbox,
  messageCircle,
  messageSquareText,
  pencil,
  reply,
  scale,
  send,
  signature,
  siren,
  triangleAlert,
} from '#client/ui/icons.ts'
import { Said } from '#client/ui/Said.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { NoticeKind } from '#shared/domain/notices/notice.ts'
import type { NoticeRow, NoticesView } from './notices-view.ts'

const ICONS: Readonly<Record<NoticeKind, string>> = {
  publish: send,
  late: clockAlert,
  answer: eye,
  deadline: hourglass,
  rework: pencil,
  approved: circleCheck,
  void: triangleAlert,
  mention: messageCircle,
  reply,
  said: messageSquareText,
  rights: image,
  given: inbox,
  escalated: triangleAlert,
  due: hourglass,
  named: messageCircle,
  read: eye,
  judge: scale,
  agree: scale,
  handover: signature,
  steers: siren,
  speaks: siren,
  watches: siren,
  decides: siren,
  swap: arrowLeftRight,
  swapped: arrowLeftRight,
  alert: siren,
}

/** All that this person is told, the newest first; each leads to its post. */
export function NoticesPanel(props: { readonly view: NoticesView; readonly close: () => void }) {
  const words = useWords()
  const workspace = useWorkspace()
  const { view } = props
  const [rows, tell] = createKeyedList<NoticeRow>()
  createComputed(() => tell(view.rows().map((row) => ({ ...row }))))
  return (
    <>
      <div class="notices-head">
        <h2>{words().notices.title}</h2>
        <Show when={view.unread() > 0}>
          <Button size="small" look="ghost" onClick={() => view.readAll()}>
            {words().notices.readAll}
          </Button>
        </Show>
      </div>
      <Show when={rows()?.length} fallback={<Nothing />}>
        <ul class="notices-list">
          <For each={rows()}>
            {(row) => (
              <li>
                <Row of={row} view={view} close={props.close} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <div class="notices-foot">
        <A
          class="link"
          href={`/w/${workspace.id}/settings#reminders`}
          onClick={() => props.close()}
        >
          {words().reminders.more}
        </A>
      </div>
    </>
  )
}

function Row(props: {
  readonly of: NoticeRow
  readonly view: NoticesView
  readonly close: () => void
}) {
  const words = useWords()
  const location = useLocation()
  const workspace = useWorkspace()
  const href = () =>
    props.of.place === null
      ? addressWith(location, props.of.post)
      : `/w/${workspace.id}${props.of.place}`
  const go = () => {
    props.view.read(props.of)
    props.close()
  }
  return (
    <A
      class="notice"
      classList={{ 'notice-unread': !props.of.isRead, 'notice-pressing': props.of.isPressing }}
      href={href()}
      noScroll={props.of.place === null}
      onClick={go}
    >
      <Icon of={ICONS[props.of.kind]} />
      <b class="ellipsis">{props.of.title}</b>
      <span class="notice-ago">
        {props.of.ago}
        <Show when={!props.of.isRead}>
          <span class="notice-dot" role="img" aria-label={words().notices.new} />
        </Show>
      </span>
      <small class="notice-what">
        <Said sentence={props.of.what} />
      </small>
      <Show when={props.of.quote}>
        <small class="notice-quote">{props.of.quote}</small>
      </Show>
    </A>
  )
}

function Nothing() {
  const words = useWords()
  return (
    <div class="notices-none">
      <p>{words().notices.empty}</p>
      <p class="hint">{words().notices.emptyHint}</p>
    </div>
  )
}
