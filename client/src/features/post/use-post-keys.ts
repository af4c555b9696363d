import { useCommandRegistry, useCommands } from '#client/commands/registry.ts'
import type { PostView } from './post-view.ts'

/** What stays possible over an open post, of all that the page below can do. */
const KEPT = new Set(['app.undo', 'app.redo', 'app.help'])

export function usePostKeys(means: {
  readonly view: PostView
  readonly advance: () => void
  readonly open: (post: string) => void
}): void {
  const { view } = means
  const below = useCommandRegistry()
    .commands()
    .filter(({ id }) => KEPT.has(id))
  const go = (post: string | null) => {
    if (post !== null) means.open(post)
  }
  useCommands(
    () => [
      {
        id: 'post.previous',
        keys: ['k'],
        group: 'post',
        label: (words) => words.post.commands.previous,
        when: () => view.previous() !== null,
        run: () => go(view.previous()),
      },
      {
        id: 'post.next',
        keys: ['j'],
        group: 'post',
        label: (words) => words.post.commands.next,
        when: () => view.next() !== null,
        run: () => go(view.next()),
      },
      {
        id: 'post.advance',
        keys: ['Mod+Enter'],
        group: 'post',
        label: (words) => words.post.commands.advance,
        when: () => view.locked() === null && view.advance() !== null,
        run: means.advance,
      },
      {
        id: 'post.close',
        keys: ['Escape'],
        group: 'post',
        label: (words) => words.post.commands.close,
      },
      ...below,
    ],
    { modal: true },
  )
}
