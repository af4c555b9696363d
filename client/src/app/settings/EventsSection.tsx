import { useWords } from '#client/i18n/i18n.tsx'
import { LinkButton } from '#client/ui/Button.tsx'
import { flag } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { Section } from './Section.tsx'

/** The way to what the team plans together, also where the navigation has no room for it. */
export function EventsSection() {
  const words = useWords()
  const workspace = useWorkspace()
  return (
    <Section title={words().events.title} hint={words().events.intro}>
      <LinkButton href={`/w/${workspace.id}/events`} icon={flag}>
        {words().events.toAll}
      </LinkButton>
    </Section>
  )
}
