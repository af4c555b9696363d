import { createMemo, Index, Show } from 'solid-js'
import { createPartCommands } from '#client/commands/events/parts.ts'
import type { StageCommands } from '#client/commands/events/stage.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import type { Words } from '#client/i18n/words.ts'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { trash2 } from '#client/ui/icons.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { ReadStage } from '#shared/documents/stage.ts'
import type { Slide } from '#shared/domain/events/stage-slide.ts'
import { deckOf, placeIn } from './deck.ts'
import './Slides.css'

/** What can fill the screen, one of them at a time. */
export function Slides(props: {
  readonly event: string
  readonly commands: StageCommands
  readonly shown: ReadStage
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const parts = createPartCommands(workspace)
  const deck = createMemo(() =>
    deckOf(props.shown, partsOf(workspace.events(), 'slides', props.event).parts),
  )
  const place = () => placeIn(deck(), props.shown.slide)
  return (
    <ol class="slides" aria-label={words().live.slides}>
      {/* By its place, a button stays, and the focus in it, whatever is shown. */}
      <Index each={deck()}>
        {(slide, index) => (
          <li>
            <Button
              class="slides-one"
              look="ghost"
              pressed={index === place()}
              onClick={() => props.commands.showSlide(slide())}
            >
              {slideSaid(slide(), props.shown, words())}
            </Button>
            <Show when={parts.mayChange() && textOf(slide())}>
              {(text) => (
                <IconButton
                  look="ghost"
                  size="small"
                  icon={trash2}
                  label={words().live.deleteText(text().title)}
                  onClick={() => parts.remove(text().id)}
                />
              )}
            </Show>
          </li>
        )}
      </Index>
    </ol>
  )
}

const textOf = (slide: Slide) => (slide.kind === 'text' ? slide : null)

/** What it is called where it is chosen. */
export function slideSaid(slide: Slide, { draw }: Pick<ReadStage, 'draw'>, words: Words): string {
  if (slide.kind === 'draw' && draw?.state === 'cancelled') return words.live.drawCancelled
  return slide.kind === 'text' ? slide.title : words.live.slide[slide.kind]
}

/** Words of one's own, for when they are wanted. */
export function AddText(props: { readonly event: string }) {
  const parts = createPartCommands(useWorkspace())
  const words = useWords()
  return (
    <Show when={parts.mayChange()}>
      <Disclosure summary={words().live.addText}>
        <NewText
          event={props.event}
          onAdd={(title, text) => parts.add('slides', props.event, { title, text })}
        />
      </Disclosure>
    </Show>
  )
}

function NewText(props: {
  readonly event: string
  readonly onAdd: (title: string, text: string) => void
}) {
  const words = useWords()
  const [title, setTitle] = createBegun(() => `events.slide-title.${props.event}`)
  const [text, setText] = createBegun(() => `events.slide-text.${props.event}`)
  return (
    <form
      class="live-winner"
      onSubmit={(event) => {
        event.preventDefault()
        if (title().trim() === '') return
        props.onAdd(title().trim(), text().trim())
        setTitle('')
        setText('')
      }}
    >
      <TextField
        label={words().live.textTitle}
        placeholder={words().live.textTitleExample}
        autocomplete="off"
        value={title()}
        onInput={setTitle}
      />
      <TextField
        label={words().live.textBody}
        autocomplete="off"
        value={text()}
        onInput={setText}
      />
      <Button type="submit">{words().live.textDo}</Button>
    </form>
  )
}
