import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { PARTNER_STATES, type Partner } from '#shared/domain/events/partner.ts'
import { LogoField } from './LogoField.tsx'
import { PartSection } from './PartSection.tsx'
import type { PartField } from './part-field.ts'
import { usePlan } from './plan-view.ts'

/** Who gives something to it. */
export function PartnersSection() {
  const view = usePlan()
  const words = useWords()
  const said = () => words().events.partners
  const fields = (partner: Partner): readonly PartField[] => [
    {
      kind: 'line',
      field: 'brings',
      label: said().brings,
      value: partner.brings,
      example: said().bringsExample,
    },
    {
      kind: 'line',
      field: 'link',
      label: said().link,
      value: partner.link ?? '',
      example: 'https://',
    },
    {
      kind: 'choice',
      field: 'state',
      label: said().state,
      value: partner.state,
      options: PARTNER_STATES.map((value) => ({ value, label: said().states[value] })),
    },
  ]
  return (
    <PartSection
      collection="partners"
      title={said().title}
      newLabel={said().new}
      example={said().example}
      said="name"
      saidLabel={said().name}
      nameOf={({ name }) => name}
      fields={fields}
      detail={({ id, logo }) => (
        <LogoField logo={logo} onChange={(to) => view.changePart(id, { 'aside:logo': to })} />
      )}
      row={(partner) => (
        <>
          <Show when={partner.logo}>
            {(source) => <img class="partner-mark" src={source()} alt="" />}
          </Show>
          <span class="plan-part-name">
            <span class="ellipsis">{partner.name}</span>
            <Show when={partner.brings}>
              <small class="ellipsis">{partner.brings}</small>
            </Show>
          </span>
          <span class="plan-tag">{said().states[partner.state]}</span>
        </>
      )}
    />
  )
}
