import { monthOf } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { ImportPlan } from '#shared/formats/plan/plan-import.ts'

/** The next month that the import has put something into; the last one when all of it is past. */
export function monthToShow({ add, change }: ImportPlan, today: string): string | null {
  const days = [...add.map(({ values }) => values.at), ...change.map(({ file }) => file.at)]
    .flatMap((at) => (at === null ? [] : [dayOf(at)]))
    .sort()
  const next = days.find((day) => monthOf(day) >= monthOf(today)) ?? days.at(-1)
  return next === undefined ? null : monthOf(next)
}
