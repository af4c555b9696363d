import { circleCheck, circleDashed, octagonAlert, triangleAlert } from '#client/ui/icons.ts'
import type { CheckState } from '#shared/domain/events/rules/checks.ts'

/** A state survives greyscale: each has a shape of its own. */
export const CHECK_ICONS: Readonly<Record<CheckState, string>> = {
  right: circleCheck,
  missing: circleDashed,
  look: triangleAlert,
  forbidden: octagonAlert,
}
