import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import type { BudgetLine } from '#shared/domain/events/budget-line.ts'
import { moneySaid } from '../money.ts'
import { PartSection } from './PartSection.tsx'
import type { PartField } from './part-field.ts'
import { usePlan } from './plan-view.ts'

/** From this share on, it is said that little is left. */
const NEARLY = 0.9

/** What was planned and what has been spent, line by line. */
export function BudgetSection() {
  const view = usePlan()
  const { words, locale } = useI18n()
  const said = () => words().events.budget
  const money = (amount: number) => moneySaid(amount, view.plan().currency, locale().tag)
  const lines = () => view.parts('budget').parts
  const total = () => ({
    planned: lines().reduce((sum, { planned }) => sum + planned, 0),
    spent: lines().reduce((sum, { spent }) => sum + spent, 0),
  })
  const share = ({ spent, planned }: Pick<BudgetLine, 'spent' | 'planned'>) =>
    planned === 0 ? (spent > 0 ? 2 : 0) : spent / planned
  const fields = (line: BudgetLine): readonly PartField[] => [
    {
      kind: 'amount',
      field: 'planned',
      label: said().planned,
      value: line.planned,
      example: '900',
    },
    { kind: 'amount', field: 'spent', label: said().spent, value: line.spent, example: '835' },
  ]
  return (
    <PartSection
      collection="budget"
      title={said().title}
      aside={said().aside}
      newLabel={said().new}
      example={said().example}
      said="name"
      saidLabel={said().name}
      nameOf={({ name }) => name}
      fields={fields}
      row={(line) => (
        <span class="budget-line">
          <span class="ellipsis">{line.name}</span>
          <span class="plan-sum">
            <Show when={share(line) >= NEARLY}>
              <em classList={{ 'budget-over': share(line) > 1 }}>
                {share(line) > 1
                  ? said().over(money(line.spent - line.planned))
                  : said().nearly(Math.round(share(line) * 100))}
              </em>
            </Show>
            {said().outOf(money(line.spent), money(line.planned))}
          </span>
          <span
            class="budget-bar"
            classList={{ 'budget-nearly': share(line) >= NEARLY, 'budget-over': share(line) > 1 }}
            aria-hidden="true"
          >
            <span style={{ width: `${Math.min(1, share(line)) * 100}%` }} />
          </span>
        </span>
      )}
    >
      <Show when={lines().length > 0}>
        <p class="budget-total">
          <span>{said().total}</span>
          <span>{said().outOf(money(total().spent), money(total().planned))}</span>
        </p>
      </Show>
    </PartSection>
  )
}
