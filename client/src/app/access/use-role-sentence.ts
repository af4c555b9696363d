import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { lockKeyhole } from '#client/ui/icons.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { DOCUMENT_KINDS } from '#shared/protocol/names.ts'

/** Tells somebody that their role is another one, and when something had to be erased here for it. */
export function useRoleSentence(): (was: Role, role: Role) => Promise<void> {
  const { toasts } = useApp()
  const { words, loadAll } = useI18n()
  return async (was, role) => {
    await loadAll()
    const forgets = DOCUMENT_KINDS.some(
      (kind) => accessTo(kind, was) !== 'none' && accessTo(kind, role) === 'none',
    )
    toasts.replace('role', {
      get text() {
        const { access, roles } = words()
        const said = access.roleChanged(roles.names[role])
        return forgets ? `${said} ${access.roleForgets}` : said
      },
      icon: lockKeyhole,
    })
  }
}
