import { For, Index, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { info, octagonAlert } from '#client/ui/icons.ts'
import { Said } from '#client/ui/Said.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createOwnLimits } from '#client/workspace/own-limits.ts'
import { usePost } from '../post-context.ts'
import { type ChannelCount, createChannelCounts } from './channel-counts.ts'
import './ChannelCounts.css'

export interface ChannelCountsProps {
  readonly text: string
  /** Ids, in the order in which they are shown. */
  readonly channels: readonly string[]
}

/** What each chosen channel makes of the text: how much of what it takes is used, and what it would not take. */
export function ChannelCounts(props: ChannelCountsProps) {
  const { view, environment } = usePost()
  const words = useWords()
  const own = createOwnLimits(useWorkspace())
  const { counts, notes, said } = createChannelCounts({
    text: () => props.text,
    channels: () => props.channels.map((id) => ({ ...view.say.channel(id), own: own()(id) })),
    words,
    after: environment.after,
  })
  return (
    <>
      <Show when={counts().length > 0}>
        <div class="counts">
          <ul class="counts-line" aria-label={words().limits.title}>
            <Index each={counts()}>{(count) => <Count of={count()} />}</Index>
          </ul>
          <For each={notes()}>
            {(note) => (
              <p class="count-note" classList={{ 'count-warning': note.warns }}>
                <Icon of={note.warns ? octagonAlert : info} size="dense" />
                <span>
                  <Said sentence={note.sentence} />
                </span>
              </p>
            )}
          </For>
        </div>
      </Show>
      <p class="visually-hidden" role="status">
        {said()}
      </p>
    </>
  )
}

function Count(props: { readonly of: ChannelCount }) {
  const words = useWords()
  const formats = useFormats()
  const measure = () => props.of.measure
  const figures = () => {
    const { name, used, limit, more } = measure()
    const figure = formats().number
    const left = props.of.state === 'near' ? `, ${words().limits.left(limit - used)}` : ''
    const unit = words().limits.units[name]
    return `${more ? '> ' : ''}${figure(used)} / ${figure(limit)}${unit && ` ${unit}`}${left}`
  }
  return (
    <li class={`count count-${props.of.state}`}>
      <span aria-hidden="true">
        <ChannelGlyph {...props.of.channel} />
      </span>
      <bdi>{props.of.channel.name}</bdi>
      <span class="count-figures">
        <Show when={props.of.state === 'over'}>
          <Icon of={octagonAlert} size="dense" />
        </Show>
        <span aria-hidden="true">{figures()}</span>
        <span class="visually-hidden">
          {words().limits.outOf(
            words().limits.amounts[measure().name](measure().used),
            measure().limit,
          )}
        </span>
      </span>
    </li>
  )
}
