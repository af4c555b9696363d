import type { AlarmBannerProps } from '#client/ui/AlarmBanner.tsx'
import { eye, octagonAlert, siren, triangleAlert } from '#client/ui/icons.ts'
import type { Level } from '#shared/domain/moderation/level.ts'

/** A shape for each level, so that nobody has to tell colours apart. */
export const LEVEL_ICONS: Readonly<Record<Level, string>> = {
  1: eye,
  2: triangleAlert,
  3: siren,
  4: octagonAlert,
}

export const LEVEL_TONES: Readonly<Record<Level, AlarmBannerProps['tone']>> = {
  1: 'info',
  2: 'warn',
  3: 'danger',
  4: 'danger',
}
