import type { SyncKind } from '#client/ui/SyncStatus.tsx'

/**
 * How loud each state is: `always` is a banner that stays, `phone` one only where there is no rail to say it, `calm`
 * none at all.
 */
export const LOUDNESS = {
  'device-kept': 'calm',
  saved: 'calm',
  saving: 'calm',
  connecting: 'calm',
  offline: 'phone',
  refused: 'always',
  'files-refused': 'always',
  'signed-out': 'always',
  'access-removed': 'always',
  'client-too-old': 'always',
  'storage-low': 'always',
  'storage-failed': 'always',
  'update-ready': 'always',
} as const satisfies Record<SyncKind, 'calm' | 'phone' | 'always'>
