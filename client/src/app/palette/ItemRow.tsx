import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { printedKeys } from '#client/commands/keys.ts'
import { dayShortFrom } from '#client/i18n/day-from.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import {
  bookmark,
  calendarClock,
  chevronRight,
  landmark,
  layoutTemplate,
  lightbulb,
  listFilter,
  megaphone,
} from '#client/ui/icons.ts'
import { Keys } from '#client/ui/Keys.tsx'
import { marked } from '#client/ui/marked.ts'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createPostWords } from '#client/workspace/posts/post-words.ts'
import { ideaTitle } from '#shared/domain/idea.ts'
import { isKind } from '#shared/domain/is-kind.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { foldText } from '#shared/domain/post-filter.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { keyNames } from '../shell/key-names.ts'
import type { Item, NamedPlace } from './palette-view.ts'

const PLACE_ICONS = {
  campaign: megaphone,
  pillar: landmark,
  slot: calendarClock,
  template: layoutTemplate,
} as const satisfies Record<NamedPlace['of'], string>

/** A post, a view, an action or a filter, with what was typed marked in it. */
export function ItemRow(props: { readonly item: Item; readonly typed: string }): JSX.Element {
  const { browser } = useApp()
  const words = useWords()
  const as = <Kind extends Item['kind']>(kind: Kind) =>
    isKind(props.item, kind) ? props.item : undefined
  return (
    <Switch>
      <Match when={as('post')}>
        {(item) => <PostRow post={item().post} typed={props.typed} />}
      </Match>
      <Match when={as('idea')}>
        {(item) => (
          <>
            <Icon of={lightbulb} />
            <span class="palette-title">
              <Marked text={ideaTitle(item().idea) || words().ideas.untitled} typed={props.typed} />
            </span>
            <span class="palette-side">{item().idea.source}</span>
          </>
        )}
      </Match>
      <Match when={as('command')}>
        {(item) => (
          <>
            <Icon of={chevronRight} />
            <span class="palette-title">
              <Marked text={item().label} typed={props.typed} />
            </span>
            <Show when={item().command.keys[0]}>
              {(keys) => (
                <span class="palette-side" aria-hidden="true">
                  <For each={printedKeys(keys(), browser.apple, keyNames(words().keyboard))}>
                    {(stroke) => <Keys of={stroke} />}
                  </For>
                </span>
              )}
            </Show>
          </>
        )}
      </Match>
      <Match when={as('view')}>
        {(item) => (
          <>
            <Icon of={bookmark} />
            <span class="palette-title">
              <Marked text={item().name} typed={props.typed} />
            </span>
          </>
        )}
      </Match>
      <Match when={as('place')}>
        {(item) => (
          <>
            <Icon of={PLACE_ICONS[item().of]} />
            <span class="palette-title">
              {words().palette.place[item().of]} <Marked text={item().name} typed={props.typed} />
            </span>
          </>
        )}
      </Match>
      <Match when={as('filter')}>
        {(item) => (
          <>
            <Icon of={listFilter} />
            <span class="palette-title">
              {words().palette.filter[item().facet]}{' '}
              <Marked text={item().name} typed={props.typed} />
            </span>
          </>
        )}
      </Match>
    </Switch>
  )
}

function PostRow(props: { readonly post: Post; readonly typed: string }) {
  const { browser, environment } = useApp()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const say = createPostWords({ workspace, words, formats, viewerZone: browser.timeZone })
  const isHeld = () => (workspace.freezes()?.hold(props.post.id) ?? null) !== null
  const when = () => {
    const { at } = props.post
    if (at === null) return words().calendar.withoutDate
    const hour = hourOf(at)
    const today = dayOf(localTimeAt(environment.now(), workspace.settings().timeZone))
    const day = dayShortFrom(formats(), dayOf(at), today)
    return hour === null ? day : `${day}, ${hour}`
  }
  return (
    <>
      <StatusMark status={props.post.status} label={say.status(props.post.status)} />
      <span class="palette-title">
        <Marked text={say.title(props.post)} typed={props.typed} />
      </span>
      <span class="palette-side">{isHeld() ? `${words().freeze.held}, ${when()}` : when()}</span>
    </>
  )
}

function Marked(props: { readonly text: string; readonly typed: string }) {
  return (
    <For each={marked(props.text, props.typed, foldText)}>
      {({ text, hit }) => (hit ? <mark>{text}</mark> : text)}
    </For>
  )
}
