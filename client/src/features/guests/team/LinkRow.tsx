import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { isolated } from '#client/ui/isolated.ts'
import { Said } from '#client/ui/Said.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { filterSentence } from './link-sentence.ts'
import type { ListedLink } from './links-view.ts'

/** One link: what it shows, until when, and whether anybody looks. */
export function LinkRow(props: {
  readonly link: ListedLink
  readonly now: number
  readonly editRef: (button: HTMLButtonElement) => void
  readonly onEdit: () => void
  readonly onRevoke: () => void
}) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const say = () => words().guestLinks
  const at = (instant: number) => formats().instantShort(instant, props.now)
  const isOver = () => props.link.document === null
  const shows = () => {
    const { filter } = props.link
    const means = { words: words(), formats: formats(), channels: workspace.channels() }
    return filter === null ? say().filterMissing : filterSentence(filter, means)
  }
  const end = () => {
    const { expiresAt } = props.link
    if (expiresAt === null) return say().forGood
    const day = formats().instant(expiresAt)
    return isOver() ? say().expired(day) : say().expires(day)
  }
  const opens = () => {
    const { opens: count, openedAt } = props.link
    return openedAt === null ? say().neverOpened : say().opens(count, at(openedAt))
  }
  return (
    <li class="links-row" classList={{ 'links-over': isOver() }}>
      <div class="links-what">
        <h2>{props.link.name}</h2>
        <Show when={!isOver()}>
          <p>
            <Said sentence={shows()} />
          </p>
        </Show>
        <p class="links-meta">
          <span>{end()}</span>
          <span>{opens()}</span>
          <span>
            <Said
              sentence={say().madeBy(isolated(props.link.createdBy.name), at(props.link.createdAt))}
            />
          </span>
        </p>
      </div>
      <div class="links-actions">
        <Button ref={props.editRef} onClick={() => props.onEdit()}>
          {say().edit}
          <span class="visually-hidden">{props.link.name}</span>
        </Button>
        <Button look="ghost" class="links-revoke" onClick={() => props.onRevoke()}>
          {say().revoke}
          <span class="visually-hidden">{props.link.name}</span>
        </Button>
      </div>
    </li>
  )
}
