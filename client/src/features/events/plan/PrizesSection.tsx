import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { dices, heart, trophy } from '#client/ui/icons.ts'
import { PRIZE_STATES, PRIZE_WAYS, type Prize } from '#shared/domain/events/prize.ts'
import { moneySaid } from '../money.ts'
import { PartSection } from './PartSection.tsx'
import type { PartField } from './part-field.ts'
import { usePlan } from './plan-view.ts'

/** What can be won: how many, worth what, from whom, and whether it has come. */
export function PrizesSection() {
  const view = usePlan()
  const { words, locale } = useI18n()
  const said = () => words().events.prizes
  const money = (amount: number) => moneySaid(amount, view.plan().currency, locale().tag)
  const total = () =>
    view.parts('prizes').parts.reduce((sum, { count, value }) => sum + count * (value ?? 0), 0)
  const fields = (prize: Prize): readonly PartField[] => [
    { kind: 'number', field: 'count', label: said().count, value: prize.count, example: '1' },
    {
      kind: 'amount',
      field: 'value',
      label: said().value,
      value: prize.value,
      example: said().valueExample,
    },
    {
      kind: 'line',
      field: 'supplier',
      label: said().supplier,
      value: prize.supplier,
      example: said().supplierExample,
    },
    {
      kind: 'choice',
      field: 'way',
      label: said().way,
      value: prize.way,
      options: PRIZE_WAYS.map((value) => ({ value, label: said().ways[value] })),
    },
    {
      kind: 'choice',
      field: 'state',
      label: said().state,
      value: prize.state,
      options: PRIZE_STATES.map((value) => ({ value, label: said().states[value] })),
    },
  ]
  return (
    <PartSection
      collection="prizes"
      title={said().title}
      aside={<Show when={total() > 0}>{money(total())}</Show>}
      newLabel={said().new}
      example={said().example}
      said="name"
      saidLabel={said().name}
      nameOf={({ name }) => name}
      fields={fields}
      row={(prize, index) => (
        <>
          <span class="prize-rank">
            <Show when={prize.way === 'jury'} fallback={<Icon of={WAY_ICONS[prize.way]} />}>
              {index + 1}
            </Show>
          </span>
          <span class="plan-part-name">
            <span class="ellipsis">
              {prize.count > 1 ? said().several(prize.count, prize.name) : prize.name}
            </span>
            <small class="ellipsis">
              {[said().ways[prize.way], prize.supplier, said().states[prize.state]]
                .filter((text) => text !== '')
                .join(', ')}
            </small>
          </span>
          <span class="plan-sum">
            {prize.value === null ? '' : money(prize.count * prize.value)}
          </span>
        </>
      )}
    />
  )
}

const WAY_ICONS: Record<Prize['way'], string> = {
  jury: trophy,
  draw: dices,
  vote: heart,
  merit: trophy,
}
