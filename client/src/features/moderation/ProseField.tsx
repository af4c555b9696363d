import { type Accessor, createEffect, on } from 'solid-js'
import { createDraft, type Draft, movedCaret } from '#client/ui/draft.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { rebased } from '#shared/domain/rebased.ts'

/** What somebody types into a prose, written on a pause; what others write meanwhile stays, and comes in between. */
export function createProseDraft(means: {
  readonly kept: Accessor<string>
  readonly write: (text: string) => void
  readonly after: Environment['after']
}): Draft {
  /** What stood there when somebody began to type. */
  let base: string | null = null
  const draft = createDraft({
    kept: means.kept,
    write: (text) => means.write(rebased(base ?? means.kept(), text, means.kept())),
    after: means.after,
  })
  return {
    ...draft,
    typed(value) {
      if (draft.value() === means.kept()) base = means.kept()
      draft.typed(value)
    },
  }
}

/** A plain text of several lines that grows with what stands in it. */
export function ProseArea(props: {
  readonly id?: string
  readonly label?: string
  readonly describedBy?: string
  readonly draft: Draft
  readonly rows: number
  readonly longest: number
  readonly placeholder: string
  readonly language?: string
  readonly readOnly?: boolean
  readonly class?: string
  readonly field?: (area: HTMLTextAreaElement) => void
  readonly onAdvance?: () => void
}) {
  let area: HTMLTextAreaElement | undefined
  // Somebody else's words come in around the caret, which stays where it stood among what stayed.
  createEffect(
    on(
      () => props.draft.value(),
      (now, before) => {
        if (!area || area.value === now) return
        const [start, end] = [area.selectionStart, area.selectionEnd]
        area.value = now
        if (before === undefined || document.activeElement !== area) return
        area.setSelectionRange(movedCaret(before, now, start), movedCaret(before, now, end))
      },
    ),
  )
  return (
    <textarea
      ref={(element) => {
        area = element
        props.field?.(element)
      }}
      id={props.id}
      class={`prose-area ${props.class ?? 'input'}`}
      rows={props.rows}
      maxLength={props.longest}
      placeholder={props.placeholder}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      lang={props.language}
      readOnly={props.readOnly}
      spellcheck
      onInput={(event) => props.draft.typed(event.currentTarget.value)}
      onBlur={() => props.draft.flush()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !props.onAdvance) return
        event.preventDefault()
        props.draft.flush()
        props.onAdvance()
      }}
    />
  )
}
