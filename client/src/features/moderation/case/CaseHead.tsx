import { createMemo, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Avatars } from '#client/ui/Avatar.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { chevronDown, chevronLeft, chevronUp } from '#client/ui/icons.ts'
import { MoreMenu } from '#client/ui/MoreMenu.tsx'
import { useDraft } from '#client/ui/use-draft.ts'
import { caseReference, LONGEST_CASE_TITLE } from '#shared/domain/moderation/case.ts'
import { caseDeeds } from '../case-deeds.ts'
import { titleOf, triageFace } from '../faces.ts'
import { wordFor } from '../rights/word-for.ts'
import { stepFrom } from './CaseSteps.tsx'
import { useCase } from './case-context.ts'
import { ReadableBy } from './ReadableBy.tsx'

/** Which case it is, since when, who else reads it, and the way to the next one. */
export function CaseHead() {
  const { id, one, alone, desk } = useCase()
  const { view } = desk
  const { words, formats } = useI18n()
  const readers = createMemo(() =>
    desk.readers.of(id).flatMap((person) => {
      const reader = view.colleague(person)
      return reader ? [{ ...reader, label: words().cases.reads(reader.name) }] : []
    }),
  )
  const opened = () => {
    const when = formats().instantShort(one().createdAt, view.now())
    const by = view.colleague(one().createdBy)
    return by ? words().cases.openedBy(by.name, when) : words().cases.opened(when)
  }
  /** What it is by now that it was not when it was closed. */
  const grave = () => {
    const { triage, severity, closedAs } = one()
    const isTriage = triage !== null && triage !== closedAs?.triage
    return isTriage
      ? triageFace(triage, words().cases).label
      : (wordFor(words().cases.severities, severity) ?? severity)
  }
  const step = (by: 1 | -1) => stepFrom(desk, id, by)
  return (
    <header class="case-head">
      <div class="case-line">
        <Show when={alone()}>
          <IconButton
            look="ghost"
            size="touch"
            icon={chevronLeft}
            label={words().cases.toList}
            onClick={() => desk.open(null)}
          />
        </Show>
        <span class="case-reference">{caseReference(one())}</span>
        <span class="case-opened ellipsis">{opened()}</span>
        <span class="grow" />
        <Show when={readers().length > 0}>
          <span class="case-readers">
            <Avatars people={readers()} size="small" />
            <Show when={readers().length === 1 ? readers()[0] : undefined}>
              {(reader) => <span class="case-reads">{reader().label}</span>}
            </Show>
          </span>
        </Show>
        <ReadableBy />
        {/* Where the case stands alone, they are at its foot, for a thumb. */}
        <Show when={!alone()}>
          <IconButton
            look="ghost"
            size="small"
            icon={chevronUp}
            label={words().cases.previous}
            keys="K"
            onClick={() => step(-1)}
          />
          <IconButton
            look="ghost"
            size="small"
            icon={chevronDown}
            label={words().cases.next}
            keys="J"
            onClick={() => step(1)}
          />
        </Show>
        <MoreMenu
          size="small"
          label={words().cases.more}
          items={caseDeeds({ desk, ids: [id], words: words() })}
        />
      </div>
      <Dynamic component={alone() ? 'h1' : 'h2'} class="visually-hidden">
        {titleOf(one(), words().cases)}
      </Dynamic>
      <Title />
      <Show when={one().closedAs}>
        <Banner tone="warn" title={words().cases.closedUnaware(grave())} />
      </Show>
    </header>
  )
}

/** Written where it stands. */
function Title() {
  const { id, one, desk } = useCase()
  const { words } = useI18n()
  const draft = useDraft({
    kept: () => one().title,
    write: (title) => desk.view.commands.rename(id, title.trim()),
    after: desk.environment.after,
  })
  return (
    <textarea
      class="case-title"
      rows={1}
      maxLength={LONGEST_CASE_TITLE}
      aria-label={words().cases.title}
      placeholder={titleOf(one(), words().cases)}
      readOnly={!desk.view.mayChange()}
      value={draft.value()}
      onInput={(event) => draft.typed(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onBlur={() => draft.flush()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) {
          event.preventDefault()
          event.currentTarget.blur()
        }
      }}
    />
  )
}
