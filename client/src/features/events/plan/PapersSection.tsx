import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { PartSection } from './PartSection.tsx'

/** What belongs to it and lies elsewhere: posters, contracts, folders. */
export function PapersSection() {
  const words = useWords()
  const said = () => words().events.papers
  return (
    <PartSection
      collection="papers"
      title={said().title}
      newLabel={said().new}
      example={said().example}
      said="name"
      saidLabel={said().name}
      nameOf={({ name }) => name}
      fields={(paper) => [
        {
          kind: 'line',
          field: 'link',
          label: said().link,
          value: paper.link ?? '',
          example: 'https://',
        },
      ]}
      row={(paper) => (
        <span class="plan-part-name">
          <span class="ellipsis">{paper.name}</span>
          <Show when={paper.link}>{(link) => <small class="ellipsis">{link()}</small>}</Show>
        </span>
      )}
    />
  )
}
