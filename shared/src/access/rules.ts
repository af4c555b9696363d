import type { Role } from './roles.ts'

/**
 * What somebody may do besides opening documents, as named rules: the relay asks them before it does something, and
 * the interface before it shows a control. `approve`, `plan`, `freeze`, `change limits`, `set approval rules` and
 * `set moderation rules` concern fields of one document, which the relay cannot tell apart (it holds no Y.Doc): there the
 * interface keeps the rule, and the post's history shows who did not.
 */
export const RULES = {
  /** Invite, change roles, remove, read who did it all. */
  'manage people': ['owner'],
  'delete the workspace': ['owner'],
  'read the audit log': ['owner'],
  'make tokens': ['owner', 'manager'],
  'rename the workspace': ['owner', 'manager', 'editor'],
  /** What the networks take from this team's accounts. */
  'change limits': ['owner', 'manager'],
  /** What an approval means in this workspace. */
  'set approval rules': ['owner', 'manager'],
  /** The ladder, how long a reply waits, how long notes are kept, how a decision is contested. */
  'set moderation rules': ['owner', 'manager'],
  'share with guests': ['owner', 'manager', 'editor'],
  /** See who is in the workspace, with roles. A guest only sees names, where they stand beside a post. */
  'see the team': ['owner', 'manager', 'editor', 'moderator', 'contributor'],
  /** Say that a post may go out. */
  approve: ['owner', 'manager', 'editor'],
  /** Change posts that are past being a draft, or make them so. */
  plan: ['owner', 'manager', 'editor'],
  /** Stop all that is planned, in a crisis, and let it go again. */
  freeze: ['owner', 'manager'],
} as const satisfies Record<string, readonly Role[]>

export type Deed = keyof typeof RULES

export function may(role: Role, deed: Deed): boolean {
  const roles: readonly Role[] = RULES[deed]
  return roles.includes(role)
}
