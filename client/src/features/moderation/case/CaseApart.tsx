import { useI18n } from '#client/i18n/i18n.tsx'
import { ApartNotices } from '#client/workspace/apart/ApartNotices.tsx'
import { createApartChoices, whatIs } from '#client/workspace/apart/apart-choices.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { statusFace } from '../faces.ts'
import { useCase } from './case-context.ts'

/** Whose it is, until when, how far it is: where two have decided so apart, one of both stands by chance until somebody chooses. */
export function CaseApart() {
  const { id, desk } = useCase()
  const { view } = desk
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const text = (field: string, value: Scalar): string => {
    if (field === 'status')
      return statusFace(typeof value === 'string' ? value : 'open', words().cases).label
    if (value === null)
      return field === 'owner'
        ? words().post.nobody
        : field === 'deadline'
          ? words().cases.noDeadline
          : words().apart.nothing
    if (field === 'owner')
      return view.colleague(String(value))?.name ?? words().common.somebodyFirst
    return typeof value === 'number' ? formats().instantShort(value, view.now()) : String(value)
  }
  const choices = createApartChoices({
    workspace,
    words,
    formats,
    now: view.now,
    apart: () => view.apart(id),
    speech: {
      text,
      what: ({ field }) =>
        field === 'deadline' ? words().cases.theDeadline : whatIs(field, words()),
      short: ({ field }, value) =>
        value === null && field !== 'status' ? null : text(field, value),
    },
    settle: (field, value) => void view.commands.settle(id, field, value),
  })
  return (
    // Where the focus goes once nothing is left to choose.
    <div class="case-apart" tabindex="-1" data-apart-home="">
      <ApartNotices view={choices} locked={!view.mayChange()} hasTexts={false} />
    </div>
  )
}
