import { type Component, Show } from 'solid-js'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { BellProps } from './Bell.tsx'

const TheBell = lazyDetail(async () => (await import('./parts.ts')).Bell)
const News = lazyDetail(async () => (await import('./parts.ts')).NoticeNews)

/** Once the documents are read: before that there is nothing to tell, and the month comes first. */
function onceRead<Props extends object>(Part: Component<Props>): Component<Props> {
  return (props) => {
    const workspace = useWorkspace()
    return (
      <Show when={workspace.readOnly() !== 'opening'}>
        <Part {...props} />
      </Show>
    )
  }
}

export const Bell = onceRead<BellProps>(TheBell)
export const NoticeNews = onceRead(News)
