import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { type Called, useCalledShort } from '#client/workspace/people/called.ts'
import { type Void, voidSentence } from '#client/workspace/reviews/fallen.ts'
import type { Difference } from '#shared/domain/approval/difference.ts'
import { usePost } from '../post-context.ts'

/** What the parts of an approval are called, in the reader's words. */
export interface Said {
  readonly called: Called
  list(people: readonly string[]): string
  fallen(standing: Void, differences: readonly Difference[]): string
  part(difference: Difference): string
  /** Of a part that has no words to compare. */
  change(difference: Difference): string
}

export function useSaid(): Said {
  const { id, view } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const called = useCalledShort(view.colleague)
  return {
    called,
    list: (people) => formats().list(people.map(called.within)),
    fallen(standing, differences) {
      const shown = view.shown()
      const at = shown.kind === 'post' ? shown.post.at : null
      const say = { words: words().approval.void, formats: formats(), called: called.within }
      return voidSentence({ standing, differences, at }, say)
    },
    part({ part, of, what }) {
      if (part === 'media' && of !== null && what === 'changed') return words().approval.alt
      if (part === 'channel') return view.say.channel(of ?? '').name
      return words().approval.parts[part]
    },
    change({ part, of, what }) {
      const { approval } = words()
      if (part === 'channel') {
        const { name } = view.say.channel(of ?? '')
        return what === 'added' ? approval.channelAdded(name) : approval.channelRemoved(name)
      }
      if (what === 'added') {
        const file = (workspace.media()?.of(id) ?? []).find(({ hash }) => hash === of)
        return file ? approval.mediaAddedAs(file.name) : approval.mediaAdded
      }
      return what === 'removed' ? approval.mediaRemoved : approval.mediaMoved
    },
  }
}
