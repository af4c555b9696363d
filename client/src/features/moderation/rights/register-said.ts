import type { RecordMap } from '#shared/domain/fields.ts'
import { backupDaysIn, KEPT_KINDS, keepingIn } from '#shared/domain/moderation/keeping.ts'
import { type RegisterField, registerKey } from '#shared/domain/moderation/register.ts'

type RightsWords = typeof import('#client/i18n/fr/rights.ts').rights

/** What the sheet says where the team has written nothing else. */
export function usualRegister(
  field: RegisterField,
  { settings, words, team }: RegisterMeans,
): string {
  if (field === 'controller') return team
  const days = field === 'backups' ? backupDaysIn(settings) : null
  return days === null ? words.registerDefaults[field] : words.registerBackups(days)
}

export interface RegisterMeans {
  /** Of the workspace. */
  readonly settings: RecordMap
  readonly words: RightsWords
  /** Name of the workspace. */
  readonly team: string
}

export function registerSaid(field: RegisterField, means: RegisterMeans): string {
  const value = means.settings.get(registerKey(field))
  return typeof value === 'string' && value.trim() !== '' ? value : usualRegister(field, means)
}

/** How long each kind is kept, in a sentence; `list` puts parts together. */
export function retentionSaid(
  { settings, words }: Pick<RegisterMeans, 'settings' | 'words'>,
  list: (parts: readonly string[]) => string,
): string {
  const keeping = keepingIn(settings)
  return words.registerRetention(
    list(KEPT_KINDS.map((kind) => words.registerKept(words.keptKinds[kind], keeping[kind]))),
  )
}
