import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { camera, gavel, inbox, messageSquareText, user } from '#client/ui/icons.ts'
import { Paged } from '#client/ui/Paged.tsx'
import { MEASURES } from '#shared/domain/moderation/measure.ts'
import { DeletedRow } from './DeletedRow.tsx'
import type { DeletedFact, ModerationBin } from './moderation-bin.ts'

/** An import that was taken back lies here as well: not all of it at once. */
const AT_ONCE = 50

const ICONS: Readonly<Record<DeletedFact['kind'], string>> = {
  case: inbox,
  note: messageSquareText,
  measure: gavel,
  noted: user,
  evidence: camera,
}

/** Cases, notes and files of the moderation, for who may read them. */
export function DeletedFacts(props: {
  readonly bin: ModerationBin
  readonly now: () => number
  readonly called: (person: string | null) => string | null
  readonly onRestored: () => void
}) {
  const words = useWords()
  const formats = useFormats()
  const title = ({ kind, said }: DeletedFact): string => {
    if (kind === 'case') return said || words().cases.untitled
    const measure = kind === 'measure' ? MEASURES.find((one) => one === said) : undefined
    return measure ? words().noted.measures[measure] : said || words().bin.kinds[kind]
  }
  return (
    <Show when={props.bin.facts().length > 0}>
      <h2 class="bin-head">{words().moderation.title}</h2>
      <p class="hint">{words().bin.factsHint}</p>
      <Paged items={props.bin.facts()} page={AT_ONCE} class="bin-list">
        {(id) => (
          <Show when={props.bin.fact(id)}>
            {(fact) => (
              <DeletedRow
                icon={ICONS[fact().kind]}
                title={title(fact())}
                detail={[words().bin.kinds[fact().kind], fact().about].filter(Boolean).join(' · ')}
                by={props.called(fact().by)}
                when={formats().instantShort(fact().deletedAt, props.now())}
                daysLeft={fact().daysLeft}
                canWrite={props.bin.mayRestore()}
                onRestore={() => {
                  props.bin.restore(id)
                  props.onRestored()
                }}
              />
            )}
          </Show>
        )}
      </Paged>
    </Show>
  )
}
