import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { LinkButton } from '#client/ui/Button.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { may } from '#shared/access/rules.ts'
import { Section } from './Section.tsx'

/** The ways to the pages that only some roles have. */
export function AdminSection() {
  const words = useWords()
  const workspace = useWorkspace()
  const { role } = workspace.me
  return (
    <Show when={may(role, 'make tokens')}>
      <Section title={words().admin.title} hint={words().admin.hint}>
        <div class="settings-row">
          <LinkButton href={`/w/${workspace.id}/settings/tokens`}>
            {words().admin.tokens}
          </LinkButton>
          <Show when={may(role, 'read the audit log')}>
            <LinkButton href={`/w/${workspace.id}/settings/audit`}>
              {words().audit.title}
            </LinkButton>
          </Show>
        </div>
      </Section>
    </Show>
  )
}
