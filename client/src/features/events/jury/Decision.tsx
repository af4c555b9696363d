import { createMemo, createSignal, createUniqueId, For, Index, Show } from 'solid-js'
import { useFormats, useI18n, useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { Field, SelectField } from '#client/ui/Field.tsx'
import { gavel } from '#client/ui/icons.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { LONGEST_REASONS } from '#shared/domain/events/jury/verdict.ts'
import { useEntryCalled } from './called.ts'
import {
  type DraftProblem,
  draftProblem,
  placesOf,
  proposedSlots,
  type Slot,
} from './decision-draft.ts'
import { hundredths } from './hundredths.ts'
import { useJury } from './jury-view.ts'
import { VerdictCard } from './VerdictCard.tsx'

/** What the jury has decided, and the form to decide it. */
export function Decision() {
  const view = useJury()
  const words = useWords()
  const title = createUniqueId()
  const [deciding, setDeciding] = createSignal(false)
  const inForce = () => view.verdicts()[0] ?? null
  const mayDecide = () => view.commands.mayJudge() && view.results().length > 0
  return (
    <section class="jury-decision" aria-labelledby={title}>
      <h2 id={title}>{words().jury.decision}</h2>
      <Show when={inForce()}>{(verdict) => <VerdictCard verdict={verdict()} isInForce />}</Show>
      <Show
        when={deciding()}
        fallback={
          <Show when={mayDecide()}>
            <Button icon={gavel} onClick={() => setDeciding(true)}>
              {inForce() ? words().jury.decideAgain : words().jury.decide}
            </Button>
          </Show>
        }
      >
        <DecisionForm onClose={() => setDeciding(false)} />
      </Show>
      <Show when={view.verdicts().length > 1}>
        <Disclosure summary={words().jury.replaced(view.verdicts().length - 1)}>
          <For each={view.verdicts().slice(1)}>
            {(verdict) => <VerdictCard verdict={verdict} isInForce={false} />}
          </For>
        </Disclosure>
      </Show>
    </section>
  )
}

function DecisionForm(props: { readonly onClose: () => void }) {
  const view = useJury()
  const { words, formats, locale } = useI18n()
  const called = useEntryCalled()
  const [slots, setSlots] = createSignal<readonly Slot[]>(
    proposedSlots(view.results(), view.prizes()),
  )
  const [reasons, setReasons] = createBegun(() => `entries.verdict.${view.plan().id}`)
  const [problem, setProblem] = createSignal<DraftProblem | null>(null)
  /** Who is on the shortlist; everybody where it is empty. */
  const options = createMemo(() => {
    const { size } = view.shortlist()
    const proposed = new Set(slots().flatMap(({ entry, tie }) => [entry, ...tie]))
    const among = view
      .results()
      .filter(({ entry }) => size === 0 || view.shortlist().has(entry) || proposed.has(entry))
    return [
      { value: '', label: words().jury.nobody },
      ...among.map(({ entry, mean }) => ({
        value: entry,
        label:
          mean === null
            ? called(entry)
            : `${called(entry)} (${words().jury.meanSaid(hundredths(mean, locale().tag))})`,
      })),
    ]
  })
  const choose = (at: number, entry: string): void => {
    setProblem(null)
    setSlots((all) =>
      all.map((slot, index) => (index === at ? { ...slot, entry: entry || null } : slot)),
    )
  }
  const close = (): void => {
    setReasons('')
    props.onClose()
  }
  const decide = (event: SubmitEvent): void => {
    event.preventDefault()
    const places = placesOf(slots(), view.results())
    const found = draftProblem(places, reasons())
    setProblem(found)
    if (found) return
    view.commands.decide({ places, reasons: reasons() })
    close()
  }
  return (
    <form class="jury-decide" onSubmit={decide}>
      <StillToScore />
      <Index each={slots()}>
        {(slot, at) => (
          <SelectField
            label={words().jury.slot(slot().place, slot().prize)}
            {...(slot().tie.length > 0 && {
              hint: words().jury.slotTie(formats().list(slot().tie.map((one) => called(one)))),
            })}
            value={slot().entry ?? ''}
            options={options()}
            onChange={(entry) => choose(at, entry)}
          />
        )}
      </Index>
      <Field label={words().jury.reasons} hint={words().jury.decideHint}>
        {(attributes) => (
          <textarea
            {...attributes}
            class="input"
            rows={4}
            maxLength={LONGEST_REASONS}
            placeholder={words().jury.reasonsExample}
            value={reasons()}
            onInput={(event) => {
              setProblem(null)
              setReasons(event.currentTarget.value)
            }}
          />
        )}
      </Field>
      <p role="alert" class="field-error">
        {(() => {
          const found = problem()
          return found ? words().jury.problems[found] : ''
        })()}
      </p>
      <div class="jury-go">
        <Button type="submit" look="primary" icon={gavel}>
          {words().jury.decide}
        </Button>
        <Button look="ghost" onClick={close}>
          {words().common.cancel}
        </Button>
      </div>
    </form>
  )
}

/** Who has not scored everything yet: said, and nobody is kept from deciding. */
function StillToScore() {
  const view = useJury()
  const words = useWords()
  const formats = useFormats()
  const called = useCalled(createColleagues(useWorkspace()))
  const waiting = createMemo(() => view.progress().filter(({ done, all }) => done < all))
  const names = () =>
    waiting().map(({ judge, done, all }) => words().jury.waitsFor(called.first(judge), done, all))
  return (
    <Show when={waiting().length > 0}>
      <Banner
        tone="warn"
        title={words().jury.decideEarly(
          waiting().length,
          view.plan().jury.judges.length,
          formats().list(names()),
        )}
        detail={words().jury.decideEarlyDetail}
      />
    </Show>
  )
}
