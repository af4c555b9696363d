import type { Words } from '#client/i18n/words.ts'
import { isolated } from '#client/ui/isolated.ts'
import { isRole } from '#shared/access/roles.ts'
import { isKeyOf } from '#shared/table-keys.ts'
import type { AuditEntry } from './audit-api.ts'

/** What was done, in words for `Said`; what this version does not know shows as the relay calls it (M5). */
export function auditSentence(
  { person, kind, about }: AuditEntry,
  { audit, roles }: Pick<Words, 'audit' | 'roles'>,
): string {
  const who = person === null ? audit.relay : isolated(person.name) || audit.somebody
  const role = (value: unknown) =>
    typeof value === 'string' && isRole(value) ? roles.names[value] : isolated(String(value ?? ''))
  const facts = {
    name: isolated(String(about.name ?? '')),
    role: role(about.role),
    from: role(about.from),
    to: role(about.to),
    what: String(about.what ?? '').toUpperCase(),
    count: Number(about.count ?? 0),
  }
  const { kinds } = audit
  return isKeyOf(kind, kinds) ? kinds[kind].said(who, facts) : audit.unknown(who, kind)
}
