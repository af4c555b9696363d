import type { Deed } from '#client/workspace/undo-stack.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { type Ahead, isAhead } from '#shared/domain/moderation/written-ahead.ts'

/**
 * What somebody did, as it is dated by now: nobody has changed it since, and it is theirs to take back as a whole (M7).
 * @param now as the relay says; ms since 1970
 */
export function withDeedsDatedBack(
  all: readonly Ahead[],
  now: number,
): (deeds: readonly Deed[]) => readonly Deed[] {
  const byOf = new Map(
    all.flatMap(({ id, fields, by }) => fields.map((field) => [`${id} ${field}`, by])),
  )
  return (deeds) =>
    deeds.map(({ what, steps }) => ({
      what,
      steps: steps.map((step) => {
        const by = step.kind === 'field' ? byOf.get(`${step.record} ${step.field}`) : undefined
        if (step.kind !== 'field' || by === undefined) return step
        const dated = (at: Scalar | undefined) =>
          typeof at === 'number' && isAhead(at, now) ? at - by : at
        return { ...step, before: dated(step.before), after: dated(step.after) }
      }),
    }))
}
