import { useWords } from '#client/i18n/i18n.tsx'
import { LinkButton } from '#client/ui/Button.tsx'
import { scrollText } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { Section } from './Section.tsx'

/** The way to the rules of the team, also where the navigation has no room for it. */
export function CharterSection() {
  const words = useWords()
  const workspace = useWorkspace()
  return (
    <Section title={words().charter.title} hint={words().charter.emptyDetail}>
      <LinkButton href={`/w/${workspace.id}/charter`} icon={scrollText}>
        {words().charter.open}
      </LinkButton>
    </Section>
  )
}
