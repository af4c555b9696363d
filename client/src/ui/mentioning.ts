import { type Accessor, createMemo, createSignal } from 'solid-js'
import { type MentionStart, mentionAt } from '#shared/domain/comments/mentions.ts'
import { foldName } from '#shared/domain/named.ts'

export interface Named {
  readonly id: string
  readonly name: string
}

/** The list that an `@` opens in a field. */
export interface Mentioning {
  readonly isOpen: Accessor<boolean>
  readonly found: Accessor<readonly Named[]>
  readonly active: Accessor<number>
  /** The text was changed, or the caret put elsewhere. */
  typed(caret: number): void
  /** Whether the list has answered the key. */
  press(event: Pick<KeyboardEvent, 'key' | 'isComposing'>): boolean
  pointAt(place: number): void
  choose(person: Named | undefined): void
  close(): void
}

/** More would be a list to read, not to choose from. */
const MOST = 6

export function createMentioning(means: {
  readonly people: Accessor<readonly Named[]>
  readonly text: Accessor<string>
  /** Puts this text into the field, and the caret there. */
  readonly write: (text: string, caret: number) => void
}): Mentioning {
  const [start, setStart] = createSignal<MentionStart | null>(null)
  const [active, setActive] = createSignal(0)
  const found = createMemo(() => {
    const begun = start()
    if (!begun) return []
    const wanted = foldName(begun.typed)
    const starts = (name: string) =>
      foldName(name)
        .split(/\s+/)
        .some((_, place, all) => all.slice(place).join(' ').startsWith(wanted))
    return means
      .people()
      .filter(({ name }) => starts(name))
      .slice(0, MOST)
  })
  const isOpen = () => found().length > 0
  const close = () => setStart(null)
  const choose = (person: Named | undefined): void => {
    const begun = start()
    if (!begun || !person) return
    const text = means.text()
    const rest = text.slice(begun.at + 1 + begun.typed.length)
    const head = `${text.slice(0, begun.at)}@${person.name}`
    close()
    means.write(/^\s/.test(rest) ? head + rest : `${head} ${rest}`, head.length + 1)
  }
  return {
    isOpen,
    found,
    active,
    typed(caret) {
      setStart(mentionAt(means.text(), caret))
      setActive(0)
    },
    press({ key, isComposing }) {
      if (!isOpen() || isComposing) return false
      const count = found().length
      if (key === 'ArrowDown') setActive((active() + 1) % count)
      else if (key === 'ArrowUp') setActive((active() + count - 1) % count)
      else if (key === 'Enter' || key === 'Tab') choose(found()[active()])
      else if (key === 'Escape') close()
      else return false
      return true
    },
    pointAt: setActive,
    choose,
    close,
  }
}
