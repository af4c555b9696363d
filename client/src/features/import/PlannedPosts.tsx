import { createMemo, createSignal, For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Group } from '#client/ui/Group.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { clockAlert } from '#client/ui/icons.ts'
import { Paged } from '#client/ui/Paged.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { oddityOf } from '#shared/domain/clock-change.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { isPostStatus } from '#shared/domain/post.ts'
import { useImport } from './import-context.ts'
import { channelName, headline } from './import-words.ts'
import { byMonth, openMonths, type Planned } from './month-groups.ts'
import { createWhere } from './where.ts'

const PAGE = 100

/** All the posts of one kind, month by month. */
export function PlannedPosts(props: {
  readonly posts: readonly Planned[]
  /** Nothing stands open before the person opens it. */
  readonly folded?: boolean
}) {
  const { view, said } = useImport()
  const { formats } = useI18n()
  const groups = createMemo(() => byMonth(props.posts))
  const atFirst = createMemo(() =>
    props.folded ? new Set<string | null>() : openMonths(groups(), view.today()),
  )
  // Stays as the person has it while they try other choices.
  const [turned, setTurned] = createSignal<ReadonlyMap<string | null, boolean>>(new Map())
  const isOpen = (month: string | null) => turned().get(month) ?? atFirst().has(month)
  return (
    <div class="groups">
      <For each={groups()}>
        {({ month, posts }) => (
          <Group
            title={month === null ? said().noDate : formats().monthTitle(month)}
            count={posts.length}
            open={isOpen(month)}
            onToggle={(open) => setTurned(new Map(turned()).set(month, open))}
          >
            <Paged items={posts} page={PAGE} class="import-posts">
              {(post) => <PlannedPost post={post} />}
            </Paged>
          </Group>
        )}
      </For>
    </div>
  )
}

function PlannedPost(props: { readonly post: Planned }) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const where = createWhere()
  const values = () => props.post.values
  /** The clocks skip its hour on that day, or show it twice. */
  const oddity = () => {
    const { at } = values()
    return at === null ? null : oddityOf(at, workspace.settings().timeZone)
  }
  const networkOf = (id: string) =>
    workspace.channels().find((channel) => channel.id === id)?.network ?? id
  const statusName = (status: string) => (isPostStatus(status) ? words().statuses[status] : status)
  const day = () => {
    const { at } = values()
    return at === null ? '' : formats().dayShort(dayOf(at))
  }
  return (
    <li>
      <time class="import-when">
        <span>{day()}</span>
        <span>{hourOf(values().at ?? '')}</span>
      </time>
      <span class="import-what">
        <StatusMark status={values().status} label={statusName(values().status)} />
        <For each={values().channels}>
          {(id) => (
            <ChannelGlyph network={networkOf(id)} name={channelName(id, workspace, words())} />
          )}
        </For>
        <span class="ellipsis">{headline(values(), words())}</span>
        <Show when={oddity()}>
          {(odd) => (
            <span class="import-odd">
              <Icon of={clockAlert} size="dense" />
              {words().days.clocks[odd()]}
            </span>
          )}
        </Show>
      </span>
      <span class="import-where dim tabular">{where(props.post.where)}</span>
    </li>
  )
}
