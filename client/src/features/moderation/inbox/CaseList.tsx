import { useWords } from '#client/i18n/i18n.tsx'
import { createMedia } from '#client/ui/media.ts'
import { RowList } from '#client/ui/RowList.tsx'
import { CaseRow } from './CaseRow.tsx'
import { useInbox } from './inbox-context.ts'

/** In rem; `Inbox.css` has the same. */
const ROW = 4.75
const TALL_ROW = 6
const TALL = '(max-width: 599px), (pointer: coarse)'

/** Every case of the queue as a row; with Shift, what the keys go over is marked. */
export function CaseList(props: { readonly list: (element: HTMLElement) => void }) {
  const { view, opened, goTo } = useInbox()
  const words = useWords()
  const isTall = createMedia(TALL)
  return (
    <RowList
      label={words().cases.list}
      class={isTall() ? 'inbox-list inbox-tall' : 'inbox-list'}
      ids={view.ids()}
      row={isTall() ? TALL_ROW : ROW}
      spot={view.spot()}
      list={props.list}
      onGo={(id, extending) => {
        if (extending) view.marks.extend(view.spot(), id)
        goTo(id)
      }}
    >
      {(id, place) => <CaseRow id={id} place={place} isOpen={opened() === id} />}
    </RowList>
  )
}
