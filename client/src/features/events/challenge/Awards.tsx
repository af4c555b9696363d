import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Field, SelectField, TextField } from '#client/ui/Field.tsx'
import { x } from '#client/ui/icons.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { MOST_AWARDED } from '#shared/domain/events/challenge/award.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { useChallenge } from './challenge-view.ts'

/** Points given by hand: to whom, how many, why, and by whom. */
export function Awards() {
  const view = useChallenge()
  const words = useWords()
  const formats = useFormats()
  const colleague = createColleagues(useWorkspace())
  const title = createUniqueId()
  const [who, setWho] = createSignal('')
  const [points, setPoints] = createSignal('')
  const [note, setNote] = createBegun(() => `entries.award.${view.plan().id}`)
  const [isWrong, setIsWrong] = createSignal(false)
  const give = (event: SubmitEvent): void => {
    event.preventDefault()
    const count = Number(points())
    const fits = Number.isInteger(count) && count !== 0 && Math.abs(count) <= MOST_AWARDED
    const isRight = who() !== '' && fits && note().trim() !== ''
    setIsWrong(!isRight)
    if (!isRight) return
    view.commands.award(who(), count, note())
    setPoints('')
    setNote('')
  }
  return (
    <section class="challenge-part" aria-labelledby={title}>
      <h2 id={title}>{words().challenge.award}</h2>
      <Show when={view.commands.mayCount()}>
        <form class="challenge-award" onSubmit={give}>
          <div class="challenge-pair">
            <SelectField
              label={words().challenge.awardWho}
              value={who()}
              options={[
                { value: '', label: '' },
                ...view.participants().map(({ id }) => ({ value: id, label: view.nameOf(id) })),
              ]}
              onChange={setWho}
            />
            <Field label={words().challenge.awardPoints}>
              {(attributes) => (
                <input
                  {...attributes}
                  class="input"
                  type="number"
                  step="1"
                  value={points()}
                  onInput={(event) => setPoints(event.currentTarget.value)}
                />
              )}
            </Field>
          </div>
          <TextField
            label={words().challenge.awardNote}
            placeholder={words().challenge.awardNoteExample}
            maxLength={LONGEST_EVENT_LINE}
            value={note()}
            onInput={setNote}
            error={isWrong() ? words().challenge.awardWrong : null}
          />
          <Button type="submit">{words().challenge.awardDo}</Button>
        </form>
      </Show>
      <Show when={view.awards().length > 0}>
        <ul class="challenge-awards" aria-label={words().challenge.awards}>
          <For each={view.awards()}>
            {(award) => (
              <li>
                <span>
                  <b>
                    {words().challenge.awardSaid(
                      formats().number(award.points),
                      view.nameOf(award.participant),
                    )}
                  </b>
                  <small>
                    {[award.note, colleague(award.by)?.name, formats().instant(award.createdAt)]
                      .filter(Boolean)
                      .join(', ')}
                  </small>
                </span>
                <Show when={view.commands.mayCount()}>
                  <IconButton
                    look="ghost"
                    size="small"
                    icon={x}
                    label={words().challenge.takeBack(view.nameOf(award.participant))}
                    onClick={() => view.commands.takeAwardBack(award.id)}
                  />
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
