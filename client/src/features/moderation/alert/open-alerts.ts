import type { RecordSet } from '#client/binding/record-set.ts'
import type { Alert } from '#shared/domain/moderation/alert.ts'

/** Ids of what is not over yet: the worst first, and of equal ones the newest. Reactive. */
export function openAlerts(alerts: RecordSet<Alert> | undefined): readonly string[] {
  return (alerts?.ids() ?? [])
    .map((id) => alerts?.get(id))
    .filter((one) => one?.kind === 'alert')
    .filter(({ clearedAt }) => clearedAt === null)
    .toSorted((a, b) => b.level - a.level)
    .map(({ id }) => id)
}
