/** What a team writes itself on the sheet of what it does with notes about people (GDPR article 30). */
export const REGISTER_FIELDS = [
  'controller',
  'contact',
  'dpo',
  'purposes',
  'basis',
  'people',
  'data',
  'recipients',
  'transfers',
  'measures',
  'backups',
] as const
export type RegisterField = (typeof REGISTER_FIELDS)[number]

/** In the settings of the workspace. */
export function registerKey(field: RegisterField): string {
  return `moderation:register:${field}`
}
