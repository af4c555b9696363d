import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  Show,
} from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { alignLeft, octagonAlert, split } from '#client/ui/icons.ts'
import { countGraphemes } from '#shared/domain/networks/graphemes.ts'
import type { Post } from '#shared/domain/post.ts'
import { variantFor } from '#shared/domain/post-texts.ts'
import { usePost } from '../post-context.ts'
import { type ChannelCount, MOST_COUNTED } from './channel-counts.ts'
import { VariantPanel } from './VariantPanel.tsx'
import '#client/ui/Sideways.css'
import './VariantTabs.css'

export interface VariantTabsProps {
  readonly post: Post
  /** The common text as a tab of its own, where there is no room for two texts. */
  readonly common: (() => JSX.Element) | null
}

const COMMON = ''

/** A tab a channel (APG Tabs, manual activation): what it makes of its text, and the text to write in. */
export function VariantTabs(props: VariantTabsProps) {
  const { writing } = usePost()
  const words = useWords()
  const id = createUniqueId()
  const isSettled = () => props.post.status === 'published' || props.post.status === 'cancelled'
  const ids = createMemo(
    () => [...(props.common ? [COMMON] : []), ...writing.channels().map((channel) => channel.id)],
    [],
    { equals: (before, now) => before.join('\n') === now.join('\n') },
  )
  const selected = () => {
    const chosen = writing.chosen() ?? COMMON
    return ids().includes(chosen) ? chosen : (ids()[0] ?? COMMON)
  }
  const countOf = (channel: string) =>
    writing.counts().find((count) => count.channel.id === channel) ?? null
  const [focused, setFocused] = createSignal<string | null>(null)
  const inOrder = () => {
    const at = focused()
    return at !== null && ids().includes(at) ? at : selected()
  }
  let list: HTMLDivElement | undefined
  const tabOf = (channel: string) =>
    list?.querySelectorAll<HTMLElement>('[role=tab]')[ids().indexOf(channel)]
  const press = (event: KeyboardEvent) => {
    const at = ids().indexOf(inOrder())
    const last = ids().length - 1
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key]
    const next = to === undefined ? undefined : ids()[to]
    if (next === undefined) return
    event.preventDefault()
    tabOf(next)?.focus()
  }
  // Chosen from elsewhere, it may be out of sight in its row; what stands above the row does not move for it.
  createEffect(() => {
    const tab = tabOf(selected())?.getBoundingClientRect()
    const row = list?.getBoundingClientRect()
    if (!list || !row || !tab) return
    list.scrollLeft += Math.min(0, tab.left - row.left) + Math.max(0, tab.right - row.right)
  })
  return (
    <div class="variants">
      <div
        ref={(element) => {
          list = element
        }}
        class="variant-tabs sideways"
        role="tablist"
        tabindex={-1}
        aria-label={words().limits.title}
        onKeyDown={press}
        onFocusOut={() => setFocused(null)}
      >
        <For each={ids()}>
          {(channel) => (
            <button
              type="button"
              role="tab"
              id={`${id}-tab-${channel}`}
              aria-controls={`${id}-panel`}
              aria-selected={channel === selected()}
              tabindex={channel === inOrder() ? 0 : -1}
              class="variant-tab"
              onFocus={() => setFocused(channel)}
              onClick={() => writing.choose(channel === COMMON ? null : channel)}
            >
              <Show when={channel !== COMMON} fallback={<CommonTab />}>
                <Show when={countOf(channel)}>
                  {(count) => (
                    <ChannelTab
                      count={count()}
                      own={writing.keyOf(variantFor(channel)) !== null}
                      warns={!isSettled()}
                    />
                  )}
                </Show>
              </Show>
            </button>
          )}
        </For>
      </div>
      <div
        class="variant-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-tab-${selected()}`}
      >
        <Show when={selected() !== COMMON} fallback={props.common?.()}>
          <Show when={selected()} keyed>
            {(channel) => (
              <VariantPanel
                post={props.post}
                channel={channel}
                alone={props.common === null && ids().length === 1}
                notes={isSettled() ? [] : (countOf(channel)?.notes ?? [])}
              />
            )}
          </Show>
        </Show>
      </div>
    </div>
  )
}

function CommonTab() {
  const { writing } = usePost()
  const words = useWords()
  const formats = useFormats()
  const count = createMemo(() => countGraphemes(writing.common(), MOST_COUNTED))
  return (
    <>
      <span class="variant-glyph" aria-hidden="true">
        <Icon of={alignLeft} size="dense" />
      </span>
      <span class="variant-name">{words().writing.common}</span>
      <small>{formats().number(count())}</small>
    </>
  )
}

function ChannelTab(props: {
  readonly count: ChannelCount
  readonly own: boolean
  /** Nobody is warned of what has gone out. */
  readonly warns: boolean
}) {
  const words = useWords()
  const formats = useFormats()
  const state = () => (props.warns ? props.count.state : 'calm')
  const figures = () => {
    const { name, used, limit } = props.count.measure
    const figure = formats().number
    if (limit === null) return figure(props.count.length)
    const more = 'more' in props.count.measure && props.count.measure.more ? '> ' : ''
    const unit = words().limits.units[name]
    const left = state() === 'near' ? `, ${words().limits.left(limit - used)}` : ''
    return `${more}${figure(used)}/${figure(limit)}${unit && ` ${unit}`}${left}`
  }
  const spoken = () => {
    const { name, used, limit } = props.count.measure
    const { amounts, outOf } = words().limits
    if (limit === null) return amounts.text(props.count.length)
    return outOf(amounts[name](used), limit)
  }
  return (
    <>
      <span class="variant-glyph" aria-hidden="true">
        <ChannelGlyph {...props.count.channel} />
      </span>
      <span class="variant-name">
        <bdi>{props.count.channel.name}</bdi>
        <Show when={props.own}>
          <Icon of={split} size="dense" />
          <span class="visually-hidden">, {words().writing.hasOwn}</span>
        </Show>
        <span class="visually-hidden">,</span>
      </span>
      <small class={`variant-figures variant-${state()}`}>
        <Show when={state() === 'over'}>
          <Icon of={octagonAlert} size="dense" />
        </Show>
        <span aria-hidden="true">{figures()}</span>
        <span class="visually-hidden">{spoken()}</span>
      </small>
    </>
  )
}
