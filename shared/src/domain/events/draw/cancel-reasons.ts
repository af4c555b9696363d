/** Why a draw is off. By itself: an audience's page reads it, and nothing else of a draw. */
export const CANCEL_REASONS = ['list', 'mistake', 'unsealed', 'other'] as const
export type CancelReason = (typeof CANCEL_REASONS)[number]
