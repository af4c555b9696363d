import { createSignal, createUniqueId, For, onMount, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DraftArea } from '#client/ui/DraftArea.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { footBar } from '#client/ui/foot-bar.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { arrowUpRight } from '#client/ui/icons.ts'
import { isFocusLost } from '#client/ui/lost-focus.ts'
import { LONGEST_EVENT_NOTE } from '#shared/domain/events/event-part.ts'
import { typeDigit } from '#shared/domain/events/jury/digits.ts'
import { EntryPictures } from '../EntryPictures.tsx'
import { useEntryCalled } from './called.ts'
import { useJury } from './jury-view.ts'
import { PointsRow } from './PointsRow.tsx'

/** One entry as a judge scores it: by digits, by arrows, by finger. */
export function ScoreSheet(props: { readonly entry: string; readonly takesFocus: boolean }) {
  const view = useJury()
  const words = useWords()
  const formats = useFormats()
  const called = useEntryCalled()
  const title = createUniqueId()
  /** What was typed for the score that is being given, while a digit may still follow. */
  const [open, setOpen] = createSignal<number | null>(null)
  let sheet: HTMLElement | undefined
  let next: HTMLButtonElement | undefined
  const pictures = () => view.entryOf(props.entry)?.pictures ?? []
  const scale = () => view.plan().jury.scale
  const judgement = () => view.mine(props.entry)
  const pointsOf = (criterion: string) => {
    const score = judgement().scores.get(criterion)
    return score === undefined ? null : Math.round((score.points * scale()) / score.outOf)
  }
  const give = (criterion: string, points: number | null): void =>
    view.commands.score(props.entry, criterion, points === null ? null : { points, outOf: scale() })
  const focusRow = (at: number): void => {
    const row = sheet?.querySelectorAll<HTMLElement>('[data-criterion]')[at]
    const radio = row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector('input')
    if (radio instanceof HTMLElement) radio.focus()
    else next?.focus()
  }
  const go = (entry: string | undefined): void => {
    if (entry !== undefined) view.choose(entry)
  }
  const onward = () => view.nextOpen() ?? view.beside(1)
  const keys = (event: KeyboardEvent): void => {
    const { target, key } = event
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = Number(target.closest('[data-criterion]')?.getAttribute('data-criterion'))
    const criterion = view.criteria()[at]
    if (/^\d$/.test(key)) {
      const criteria = view.criteria().length
      const typed = typeDigit(Number(key), { at, open: open(), scale: scale(), criteria })
      const to = typed && view.criteria()[typed.at]
      if (!typed || !to) return
      give(to.id, typed.points)
      setOpen(typed.next === typed.at ? typed.points : null)
      focusRow(typed.next)
    } else if (key === 'Enter') go(onward()?.id)
    else if (key === 'Backspace' && criterion) give(criterion.id, null)
    else return
    event.preventDefault()
  }
  onMount(() => {
    if (props.takesFocus && isFocusLost()) focusRow(0)
  })
  return (
    <article
      ref={(element) => {
        sheet = element
      }}
      class="jury-sheet"
      aria-labelledby={title}
    >
      <header>
        <h2 id={title}>{called(props.entry)}</h2>
        <Show when={view.plan().jury.anonymous}>
          <span class="hint">{words().jury.nameHidden}</span>
        </Show>
      </header>
      <Show when={pictures().length > 0}>
        <EntryPictures
          deeds={null}
          pictures={pictures()}
          called={called(props.entry)}
          environment={{ after: view.after }}
        />
      </Show>
      <Show
        when={view.workOf(props.entry)}
        fallback={
          <Show when={pictures().length === 0}>
            <p class="hint">{words().jury.noWork}</p>
          </Show>
        }
      >
        {(address) => (
          <a class="link jury-work" href={address()} target="_blank" rel="noopener noreferrer">
            <Icon of={arrowUpRight} size="dense" />
            {words().jury.openWork}
          </a>
        )}
      </Show>
      <form class="jury-points-form" onKeyDown={keys} onSubmit={(event) => event.preventDefault()}>
        <For each={view.criteria()}>
          {(criterion, at) => (
            <PointsRow
              at={at()}
              criterion={criterion}
              scale={scale()}
              points={pointsOf(criterion.id)}
              isOff={judgement().conflict || !view.commands.mayJudge()}
              onFocus={(elsewhere) => elsewhere && setOpen(null)}
              onGive={(points) => {
                setOpen(null)
                give(criterion.id, points)
              }}
            />
          )}
        </For>
      </form>
      <p class="jury-mark" role="status">
        {words().jury.yourMark}{' '}
        <Show when={view.myMark(props.entry) !== null} fallback={words().jury.notYet}>
          <b>{words().jury.mark(formats().number(view.myMark(props.entry) ?? 0), scale())}</b>
        </Show>
      </p>
      <div ref={footBar()} class="jury-go">
        <Button size="touch" onClick={() => go(view.beside(-1)?.id)}>
          {words().jury.previous}
        </Button>
        <Button
          ref={(element) => {
            next = element
          }}
          look="primary"
          size="touch"
          onClick={() => go(onward()?.id)}
        >
          {view.nextOpen() ? words().jury.nextOpen : words().jury.next}
        </Button>
      </div>
      <Show when={view.commands.mayJudge()}>
        <div>
          <Checkbox
            label={words().jury.conflict}
            checked={judgement().conflict}
            onChange={(isClose) => view.commands.setConflict(props.entry, isClose)}
          />
          <p class="hint">{words().jury.conflictHint}</p>
        </div>
        <DraftArea
          label={words().jury.comment}
          hint={words().jury.commentHint}
          placeholder={words().jury.commentExample}
          rows={3}
          most={LONGEST_EVENT_NOTE}
          kept={judgement().comment}
          onWrite={(text) => view.commands.comment(props.entry, text)}
          after={view.after}
        />
      </Show>
      <p class="hint jury-keys">{words().jury.keysHint}</p>
    </article>
  )
}
