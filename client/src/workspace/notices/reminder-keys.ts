/** Where a device keeps, in the synchronous storage, how it reminds somebody: erased with the rest. */
export const REMINDER_KEYS = {
  whom: 'ruche.reminds',
  choices: 'ruche.reminderChoices',
  news: 'ruche.reminderChoicesNew',
} as const

/** What was changed in a workspace and reminders of others may rest on. */
export function overtakenKey(workspace: string): string {
  return `ruche.overtaken.${workspace}`
}
