import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { createMedia } from '#client/ui/media.ts'
import { RowList } from '#client/ui/RowList.tsx'
import { IdeaRow } from './IdeaRow.tsx'
import { useIdeas } from './ideas-context.ts'

/** In rem; `IdeasPage.css` has the same. */
const ROW = 3.5
const TALL_ROW = 5.25
const TALL = '(max-width: 759px), (pointer: coarse)'

interface IdeaListProps {
  readonly list: (element: HTMLElement) => void
  readonly onOpen: (id: string) => void
  /** By a key. */
  readonly onGo: (id: string) => void
}

/** Every idea as a row. */
export function IdeaList(props: IdeaListProps & { readonly onClear: () => void }) {
  const { view } = useIdeas()
  const words = useWords()
  return (
    <Show
      when={view.ids().length > 0}
      fallback={
        <div class="watch-none">
          <p>{words().ideas.noMatch}</p>
          <Button size="small" onClick={() => props.onClear()}>
            {words().ideas.clear}
          </Button>
        </div>
      }
    >
      <Rows list={props.list} onOpen={props.onOpen} onGo={props.onGo} />
    </Show>
  )
}

function Rows(props: IdeaListProps) {
  const { view, opened } = useIdeas()
  const words = useWords()
  const isTall = createMedia(TALL)
  return (
    <RowList
      label={words().ideas.list}
      class={isTall() ? 'watch-list watch-tall' : 'watch-list'}
      ids={view.ids()}
      row={isTall() ? TALL_ROW : ROW}
      spot={view.spot()}
      list={props.list}
      onGo={props.onGo}
    >
      {(id, place) => (
        <IdeaRow id={id} place={place} isOpen={opened() === id} onOpen={() => props.onOpen(id)} />
      )}
    </RowList>
  )
}
