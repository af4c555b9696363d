// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG combobox the field keeps the focus

import entries from 'virtual:emoji'
import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { usePost } from '../post-context.ts'
import { type Emoji, emojiFrom, searchEmoji } from './emoji-search.ts'
import { noteEmoji, recentEmoji } from './recent-emoji.ts'
import './EmojiPicker.css'

const KNOWN = emojiFrom(entries)
const COLUMNS = 8
/** A face for each group, in the order of Unicode; skin tones and the like are nothing to choose. */
const GROUPS = [
  { group: 0, face: '😀' },
  { group: 1, face: '👋' },
  { group: 3, face: '🐝' },
  { group: 4, face: '🍯' },
  { group: 5, face: '🚆' },
  { group: 6, face: '🎉' },
  { group: 7, face: '💡' },
  { group: 8, face: '✅' },
  { group: 9, face: '🏁' },
] as const

/** Every emoji, found by its name in French or English, and those put in last. */
export function EmojiPicker(props: { readonly onChoose: (emoji: string) => void }) {
  const { memory } = usePost()
  const words = useWords()
  const id = createUniqueId()
  const [typed, setTyped] = createSignal('')
  const [group, setGroup] = createSignal<number>(0)
  const [active, setActive] = createSignal(0)
  const recent = recentEmoji(memory)
  const shown = createMemo((): readonly Emoji[] => {
    if (typed().trim() !== '') return searchEmoji(KNOWN, typed())
    const last = recent.flatMap((emoji) => KNOWN.find((one) => one.emoji === emoji) ?? [])
    return [...last, ...KNOWN.filter((one) => one.group === group())]
  })
  const choose = (emoji: string | undefined) => {
    if (emoji === undefined) return
    noteEmoji(memory, emoji)
    props.onChoose(emoji)
  }
  const goTo = (next: number) => {
    setActive(Math.max(0, Math.min(next, shown().length - 1)))
    document.getElementById(`${id}-${active()}`)?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent) => {
    const isEmpty = typed() === ''
    const step = {
      ArrowDown: COLUMNS,
      ArrowUp: -COLUMNS,
      ...(isEmpty && { ArrowRight: 1, ArrowLeft: -1 }),
    }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      goTo(active() + step)
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault()
      choose(shown()[active()]?.emoji)
    }
  }
  const nameOf = (one: Emoji) => one.names[words().writing.tag === 'fr' ? 'fr' : 'en']
  return (
    <div class="emoji">
      <input
        class="input"
        type="search"
        role="combobox"
        // It may come after its layer has opened.
        ref={(field) => queueMicrotask(() => field.focus())}
        autocomplete="off"
        aria-label={words().tools.findEmoji}
        placeholder={words().tools.findEmoji}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={shown().length > 0 ? `${id}-${active()}` : undefined}
        value={typed()}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={press}
      />
      <Show when={typed().trim() === ''}>
        <fieldset class="emoji-groups" aria-label={words().tools.emojiGroups}>
          <For each={GROUPS}>
            {(one, index) => (
              <button
                type="button"
                aria-pressed={one.group === group()}
                aria-label={words().tools.emojiGroup[index()]}
                title={words().tools.emojiGroup[index()]}
                onClick={() => {
                  setGroup(one.group)
                  setActive(0)
                }}
              >
                {one.face}
              </button>
            )}
          </For>
        </fieldset>
      </Show>
      <div id={`${id}-list`} class="emoji-list" role="listbox" aria-label={words().tools.emoji}>
        <For each={shown()}>
          {(one, index) => (
            <div
              id={`${id}-${index()}`}
              class="emoji-one"
              role="option"
              tabindex={-1}
              aria-label={nameOf(one)}
              title={nameOf(one)}
              aria-selected={index() === active()}
              onPointerMove={() => setActive(index())}
              onPointerUp={() => choose(one.emoji)}
            >
              {one.emoji}
            </div>
          )}
        </For>
      </div>
      <p class="emoji-name" aria-hidden="true">
        <Show when={shown()[active()]} fallback={words().tools.noEmoji}>
          {(one) => <>{nameOf(one())}</>}
        </Show>
      </p>
    </div>
  )
}
