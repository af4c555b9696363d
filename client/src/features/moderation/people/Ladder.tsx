import { For, Match, Show, Switch } from 'solid-js'
import { useFormats, useI18n, useWords } from '#client/i18n/i18n.tsx'
import type { Words } from '#client/i18n/words.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check } from '#client/ui/icons.ts'
import type { Proposal, Rung, Standing } from '#shared/domain/moderation/ladder.ts'
import { type LadderStep, stepName } from '#shared/domain/moderation/ladder-step.ts'
import { draftOfStep } from '#shared/domain/moderation/measure-actions.ts'
import { restrictionOf } from '#shared/domain/moderation/statement.ts'
import { useFacts } from './facts.ts'

export interface LadderProps {
  readonly standing: Standing
  /** The case that a measure would be about; null on a person's file. */
  readonly of: string | null
  readonly person: string
  readonly article: string | null
  readonly articleVersion: string | null
}

/** The steps, those that were taken, and the one that what happened leads to. Somebody presses, or nothing is done. */
export function Ladder(props: LadderProps) {
  const facts = useFacts()
  const words = useWords()
  const current = () =>
    props.standing.rungs.find(({ pending }) => pending)?.rank ?? props.standing.proposal?.rank
  return (
    <section class="ladder" aria-label={words().noted.ladder}>
      <h3>{words().noted.ladder}</h3>
      <Show when={props.standing.count.strikes > 0}>
        <p class="ladder-count">{strikesSaid(props.standing.count, words().noted)}</p>
      </Show>
      <ol>
        <For each={props.standing.rungs}>
          {(rung) => <OneRung rung={rung} isCurrent={rung.rank === current()} />}
        </For>
      </ol>
      {/* Reckoned from half of what was noted, it would be the wrong step. */}
      <Show when={facts.moderation()?.ready() && props.standing.proposal}>
        {(proposal) => <Proposed {...props} proposal={proposal()} />}
      </Show>
    </section>
  )
}

function OneRung(props: { readonly rung: Rung; readonly isCurrent: boolean }) {
  const facts = useFacts()
  const { words, locale } = useI18n()
  const formats = useFormats()
  const isBesides = () => props.rung.taken === null && props.rung.isShort
  const isDone = () =>
    !props.isCurrent && !isBesides() && (props.rung.taken ?? props.rung.alike) !== null
  const said = () => {
    const { pending, taken, alike } = props.rung
    const one = pending ?? taken ?? alike
    return one
      ? { who: facts.nameOf(one.by), when: formats().instantShort(one.at, facts.now()) }
      : null
  }
  return (
    <li
      class="rung"
      classList={{ 'rung-done': isDone(), 'rung-current': props.isCurrent }}
      aria-current={props.isCurrent ? 'step' : undefined}
    >
      <span class="rung-mark" aria-hidden="true">
        <Show when={isDone()} fallback={props.rung.rank}>
          <Icon of={check} size="dense" />
        </Show>
      </span>
      <div>
        <b>{stepName(props.rung.step, locale().language)}</b>
        <Switch fallback={<small>{conditionOf(props.rung.step, words().noted)}</small>}>
          <Match when={props.rung.pending && said()}>
            {(one) => (
              <small>
                {words().noted.proposedBy(one().who)},{' '}
                {words().noted.agreed(
                  props.rung.pending?.agreed.length ?? 0,
                  props.rung.pending?.needs ?? 1,
                )}
              </small>
            )}
          </Match>
          <Match when={isBesides() && said()}>
            {(one) => (
              <small>
                {conditionOf(props.rung.step, words().noted)}
                <br />
                {words().noted.besides(one().when, one().who)}
              </small>
            )}
          </Match>
          <Match when={said()}>
            {(one) => (
              <small>
                <Show when={isDone()}>
                  <span class="visually-hidden">{words().noted.stepDone}, </span>
                </Show>
                {one().when}, {one().who}
              </small>
            )}
          </Match>
        </Switch>
      </div>
    </li>
  )
}

function Proposed(props: LadderProps & { readonly proposal: Proposal }) {
  const facts = useFacts()
  const { words, locale } = useI18n()
  const apply = () =>
    facts.measures.take(
      {
        ...draftOfStep(props.proposal.step, facts.clock()),
        case: props.of,
        person: props.person,
        note: '',
        article: props.article,
        articleVersion: props.articleVersion,
      },
      { triage: null },
    )
  const name = () => stepName(props.proposal.step, locale().language)
  return (
    <div class="proposal">
      <p>{reasonOf(props.proposal, name(), words().noted)}</p>
      <Show when={facts.mayChange()}>
        <Button onClick={apply}>
          {props.proposal.step.people > 1
            ? words().noted.proposeStep(name())
            : words().noted.applyStep(name())}
        </Button>
      </Show>
      <p class="hint">
        {words().noted.neverAlone}
        <Show when={props.of === null && restrictionOf(props.proposal.step)}>
          {' '}
          {words().noted.withCase}
        </Show>
      </p>
    </div>
  )
}

type NotedWords = Words['noted']

/** `2e avertissement en 30 jours, deux personnes requises` */
function conditionOf({ count, days, people }: LadderStep, words: NotedWords): string {
  return [words.condition(count, days), people > 1 ? words.mustAgree(people) : '']
    .filter(Boolean)
    .join(', ')
}

function strikesSaid({ strikes, sanctions, days }: Standing['count'], words: NotedWords): string {
  return words.strikes(strikes - sanctions, sanctions, days)
}

function reasonOf(
  { rank, strikes, sanctions, days, after }: Proposal,
  name: string,
  words: NotedWords,
): string {
  const step = words.proposedStep(rank, name)
  if (after !== null) return words.because(words.afterStep(after.rank), step)
  // Of what was done without a warning, none is the second one.
  return sanctions === 0
    ? words.because(words.condition(strikes, days), step)
    : words.because(strikesSaid({ strikes, sanctions, days }, words), step)
}
