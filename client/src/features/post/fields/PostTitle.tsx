import { Show } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { keepCaret } from '#client/ui/keep-caret.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'
import { POST_KEYS } from '../post-keys.ts'

/** A title that grows with its text; a colleague's change does not take the caret away. */
export function PostTitle(props: {
  readonly post: Post
  /** The text is to be written in. */
  readonly onWrite: () => void
}) {
  const { view } = usePost()
  const words = useWords()
  let field: HTMLTextAreaElement | undefined

  keepCaret(() => field, view.title.value)
  useCommands(() => [
    {
      ...POST_KEYS.write,
      when: () => view.locked() === null,
      run() {
        // One that has its title, or a text without one, goes on in its text.
        if (view.title.value() !== '' || props.post.excerpt !== '') return props.onWrite()
        field?.focus()
      },
    },
  ])
  return (
    <Show
      when={view.locked() === null}
      fallback={<h2 class="title title-read">{view.title.value() || words().common.untitled}</h2>}
    >
      <div class="title title-field" data-grown={`${view.title.value()} `}>
        <textarea
          ref={(element) => {
            field = element
            element.value = view.title.value()
          }}
          rows={1}
          maxLength={500}
          aria-label={words().post.title}
          placeholder={words().post.titleEmpty}
          // A post in which something is written is read first: its keys work at once, and no keyboard rises over it on a phone.
          autofocus={view.title.value() === '' && props.post.excerpt === ''}
          enterkeyhint="next"
          onInput={(event) => {
            // A title is one line, also when a text of several is pasted.
            const line = event.currentTarget.value.replace(/\s*\n\s*/g, ' ')
            if (line !== event.currentTarget.value) event.currentTarget.value = line
            view.title.typed(line)
          }}
          onBlur={() => view.title.flush()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            if (event.ctrlKey || event.metaKey) return
            view.title.flush()
            props.onWrite()
          }}
        />
      </div>
    </Show>
  )
}
