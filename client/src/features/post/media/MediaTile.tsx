import { createMemo, createSignal, For, Match, Show, Switch } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import {
  chevronLeft,
  chevronRight,
  cloudAlert,
  cloudUpload,
  download,
  eye,
  octagonAlert,
  trash2,
  triangleAlert,
} from '#client/ui/icons.ts'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { MoreMenu } from '#client/ui/MoreMenu.tsx'
import { SmallFile } from '#client/workspace/media/SmallFile.tsx'
import { type Attachment, lacksAlt } from '#shared/domain/attachment.ts'
import { kindOf } from '#shared/domain/networks/media-limits.ts'
import { usePost } from '../post-context.ts'
import { AltField } from './AltField.tsx'
import type { MediaView } from './media-view.ts'

export interface MediaTileProps {
  readonly view: MediaView
  readonly of: Attachment
  readonly warnings: readonly string[]
  readonly onOpen: () => void
  readonly onDownload: () => void
}

/** One file: what it looks like, what it says, what is wrong with it, and where it is. */
export function MediaTile(props: MediaTileProps) {
  const words = useWords()
  const formats = useFormats()
  const { environment } = usePost()
  const [writing, setWriting] = createSignal(false)
  const missing = () => lacksAlt(props.of)
  const underway = createMemo(() => props.view.underway(props.of.hash))
  const items = (): MenuItem[] => {
    const { ids, mayChange, move, remove } = props.view
    const at = ids().indexOf(props.of.id)
    const action = (label: string, icon: string, run: () => void, keys?: string): MenuItem => ({
      kind: 'action',
      label,
      icon,
      run,
      ...(keys && { keys }),
    })
    const own: MenuItem[] = [
      action(words().media.details, eye, props.onOpen),
      action(words().media.download, download, props.onDownload),
    ]
    if (!mayChange()) return own
    return [
      ...own,
      { kind: 'line' },
      ...(at > 0
        ? [action(words().media.earlier, chevronLeft, () => move(props.of.id, -1), 'Alt ←')]
        : []),
      ...(at < ids().length - 1
        ? [action(words().media.later, chevronRight, () => move(props.of.id, 1), 'Alt →')]
        : []),
      { kind: 'line' },
      action(words().media.remove, trash2, () => remove(props.of.id)),
    ]
  }
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key]
    if (!event.altKey || by === undefined || !props.view.mayChange()) return
    event.preventDefault()
    const { currentTarget } = event
    props.view.move(props.of.id, by)
    // Moved within its list, an element loses the focus.
    queueMicrotask(() => currentTarget instanceof HTMLElement && currentTarget.focus())
  }
  return (
    <li
      class="media-tile"
      classList={{ 'media-warns': missing() || props.warnings.length > 0 }}
      data-medium={props.of.id}
    >
      <button
        type="button"
        class="media-open"
        aria-label={words().media.open(props.of.name)}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        onClick={() => props.onOpen()}
        onKeyDown={press}
      >
        <SmallFile of={props.of} missing={words().media.missing} environment={environment} />
      </button>
      <div class="media-said">
        <b class="media-name" title={props.of.name}>
          {props.of.name}
        </b>
        <Switch>
          <Match when={writing()}>
            <AltField
              name={props.of.name}
              value={props.of.alt}
              onDone={(alt) => {
                setWriting(false)
                if (alt !== null && alt !== props.of.alt)
                  props.view.write(props.of.id, { alt: alt || undefined })
              }}
            />
          </Match>
          <Match when={missing()}>
            <span class="media-missing">
              <Icon of={triangleAlert} size="dense" />
              {words().media.altMissing}
            </span>
            <Show when={props.view.mayChange()}>
              <button
                type="button"
                class="link media-write"
                aria-label={words().media.writeAltOf(props.of.name)}
                onClick={() => setWriting(true)}
              >
                {words().media.writeAlt}
              </button>
            </Show>
          </Match>
          <Match when={kindOf(props.of.type) === 'document'}>
            <small class="media-alt">{formats().bytes(props.of.size)}</small>
          </Match>
          <Match when={props.of.alt}>
            <small class="media-alt">{words().media.quoted(props.of.alt)}</small>
          </Match>
        </Switch>
        <For each={props.warnings}>
          {(warning) => (
            <span class="media-missing">
              <Icon of={octagonAlert} size="dense" />
              <span>{warning}</span>
            </span>
          )}
        </For>
        <Show when={underway()}>
          {(way) => (
            <small class="media-way" classList={{ 'media-stuck': way().problem !== null }}>
              <Icon of={way().problem === null ? cloudUpload : cloudAlert} size="dense" />
              <span>{wayOf(way(), words().media)}</span>
            </small>
          )}
        </Show>
      </div>
      <MoreMenu size="small" label={words().media.actionsOf(props.of.name)} items={items()} />
    </li>
  )
}

function wayOf(
  { percent, problem }: NonNullable<ReturnType<MediaView['underway']>>,
  words: ReturnType<ReturnType<typeof useWords>>['media'],
): string {
  if (problem !== null) return words.problem[problem]
  return percent > 0 ? words.sent(percent) : words.waits
}
