import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Apart } from '#shared/domain/apart.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { ApartNotices } from './ApartNotices.tsx'
import { createApartChoices } from './apart-choices.ts'
import { spaceSpeech } from './space-speech.ts'

/** What of a record that the whole team shares was changed apart. */
export function SpaceApart(props: {
  readonly apart: readonly Apart[]
  /** ms since 1970 */
  readonly now: () => number
  readonly hasTexts?: boolean
  /** What only this kind of record has; null where it says nothing of a field. */
  readonly ownText?: (field: string, value: Exclude<Scalar, null>) => string | null
  readonly onSettle: (field: string, value: Scalar) => void
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const view = createApartChoices({
    workspace,
    words,
    formats,
    now: () => props.now(),
    apart: () => props.apart,
    speech: spaceSpeech(
      workspace,
      words,
      formats,
      (field, value) => props.ownText?.(field, value) ?? null,
    ),
    settle: (field, value) => props.onSettle(field, value),
  })
  return (
    <ApartNotices view={view} locked={!workspace.mayName()} hasTexts={props.hasTexts ?? false} />
  )
}
