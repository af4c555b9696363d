import type { MediaLimits } from './media/media.ts'
import { type Setting, wholeNumber } from './settings.ts'

const MIB = 2 ** 20

const FILE: Setting<number> = {
  variable: 'RUCHE_MEDIA_FILE_BYTES',
  ...wholeNumber(1024, 2 ** 40),
  fallback: String(512 * MIB),
  meaning: 'Largest picture, video or document that can be attached, in bytes.',
}

const WORKSPACE: Setting<number> = {
  variable: 'RUCHE_MEDIA_WORKSPACE_BYTES',
  ...wholeNumber(0, 2 ** 50),
  fallback: String(10 * 1024 * MIB),
  meaning: 'Bytes that the attached files of one workspace may take together.',
}

const UNFINISHED: Setting<number> = {
  variable: 'RUCHE_MEDIA_UNFINISHED_HOURS',
  ...wholeNumber(1, 24 * 90),
  fallback: '168',
  meaning: 'Hours after which an upload that was not finished is forgotten.',
}

export const MEDIA_SETTINGS: readonly Setting<number>[] = [FILE, WORKSPACE, UNFINISHED]

export function readMediaLimits(read: (setting: Setting<number>) => number): MediaLimits {
  return {
    fileBytes: read(FILE),
    workspaceBytes: read(WORKSPACE),
    unfinishedHours: read(UNFINISHED),
  }
}
