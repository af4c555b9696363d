import { useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { mayHaveCase } from '#client/commands/moderation/measures.ts'
import { useFormats, useI18n, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, link2, trash2, undo2 } from '#client/ui/icons.ts'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { Said } from '#client/ui/Said.tsx'
import { stepName } from '#shared/domain/moderation/ladder-step.ts'
import { isInForce, isPending, type Measure } from '#shared/domain/moderation/measure.ts'
import { caseHref } from './CaseEntry.tsx'
import { FactTime } from './FactAuthor.tsx'
import { FactMenu } from './FactMenu.tsx'
import { useFacts } from './facts.ts'
import { measureDeed, measureIcon, measureState } from './measure-words.ts'

/** One measure: who did what and when, until when it holds, and whether it was lifted. */
export function MeasureEntry(props: {
  readonly id: string
  /** Where its case is, on a page that is not about it. */
  readonly caseLink?: string | null
}) {
  const facts = useFacts()
  const words = useWords()
  const personOf = (measure: Measure) =>
    facts.moderation()?.people.file(measure.person ?? '')?.name ?? ''
  return (
    <Show when={facts.measure(props.id)}>
      {(measure) => (
        <article class="fact fact-measure" aria-label={words().noted.measure}>
          <span class="fact-mark">
            <Icon of={measureIcon(measure().what)} size="dense" />
          </span>
          <div class="fact-body">
            <p class="fact-head">
              <b>{facts.nameOf(measure().by) || words().common.somebodyFirst}</b>
              <span class="fact-deed">
                <Said sentence={measureDeed(measure(), personOf(measure()), words().noted)} />
              </span>
              <FactTime at={measure().at} />
              <State measure={measure()} />
              <Show when={facts.mayChange()}>
                <MeasureMenu measure={measure()} />
              </Show>
            </p>
            <Detail measure={measure()} />
            <Show when={props.caseLink}>
              {(address) => (
                <p class="fact-foot">
                  <a class="link" href={address()}>
                    <Icon of={link2} size="dense" />
                    {words().noted.itsCase}
                  </a>
                </p>
              )}
            </Show>
            <Agreeing measure={measure()} />
          </div>
        </article>
      )}
    </Show>
  )
}

function State(props: { readonly measure: Measure }) {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  return (
    <Show when={measureState(props.measure, facts.now(), words().noted, formats())}>
      {(state) => (
        <span
          class="fact-tag"
          classList={{
            'fact-sanction': isInForce(props.measure, facts.now()),
            'fact-waiting': isPending(props.measure),
          }}
        >
          {state()}
        </span>
      )}
    </Show>
  )
}

/** The step that it follows, what was added, and who lifted it. */
function Detail(props: { readonly measure: Measure }) {
  const facts = useFacts()
  const { words, locale } = useI18n()
  const formats = useFormats()
  const step = () =>
    facts.ladder().find(({ id, was }) => [id, was].includes(props.measure.step ?? ''))
  const parts = () => {
    const { note, liftedAt, liftedBy, by, agreed } = props.measure
    const found = step()
    const others = agreed.filter((id) => id !== by).map((id) => facts.nameOf(id))
    return [
      found ? words().noted.onStep(stepName(found, locale().language)) : '',
      props.measure.needs > 1 && others.length > 0
        ? words().noted.agreedWith(formats().list(others))
        : '',
      note,
      liftedAt === null
        ? ''
        : words().noted.liftedBy(
            facts.nameOf(liftedBy),
            formats().instantShort(liftedAt, facts.now()),
          ),
    ].filter(Boolean)
  }
  return (
    <Show when={parts().length > 0}>
      <p class="fact-detail">{parts().join(' · ')}</p>
    </Show>
  )
}

/** What somebody alone cannot decide waits here for the others. */
function Agreeing(props: { readonly measure: Measure }) {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  const hasAgreed = () => props.measure.agreed.includes(facts.workspace.me.id)
  return (
    <Show when={isPending(props.measure) && facts.mayChange()}>
      <div class="fact-agree">
        <Show when={props.measure.agreedBefore.length > 0}>
          <span>
            {words().noted.agreedToElse(
              formats().list(props.measure.agreedBefore.map((id) => facts.nameOf(id))),
            )}
          </span>
        </Show>
        <Button
          size="small"
          icon={check}
          unavailable={hasAgreed() ? words().noted.agreedAlready : undefined}
          onClick={() => facts.measures.agree(props.measure.id)}
        >
          {words().noted.agree}
        </Button>
      </div>
    </Show>
  )
}

function MeasureMenu(props: { readonly measure: Measure }) {
  const facts = useFacts()
  const words = useWords()
  const navigate = useNavigate()
  const openCase = () => {
    const id = facts.measures.openCase(props.measure.id)
    if (id !== null) navigate(caseHref(facts.workspace.id, id))
  }
  const items = (): MenuItem[] => [
    ...(mayHaveCase(props.measure)
      ? [
          {
            kind: 'action' as const,
            label: words().noted.openItsCase,
            detail: words().noted.openItsCaseDetail,
            icon: link2,
            run: openCase,
          },
        ]
      : []),
    props.measure.liftedAt === null
      ? {
          kind: 'action',
          label: words().noted.lift,
          detail: words().noted.liftDetail,
          icon: undo2,
          run: () => facts.measures.lift(props.measure.id),
        }
      : {
          kind: 'action',
          label: words().noted.unlift,
          icon: undo2,
          run: () => facts.measures.unlift(props.measure.id),
        },
    { kind: 'line' },
    {
      kind: 'action',
      label: words().noted.removeMeasure,
      detail: words().noted.removeMeasureDetail,
      icon: trash2,
      danger: true,
      run: () => facts.measures.remove(props.measure.id),
    },
  ]
  return <FactMenu label={words().noted.moreMeasure} items={items()} />
}
