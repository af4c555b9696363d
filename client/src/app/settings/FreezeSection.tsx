import { useWords } from '#client/i18n/i18n.tsx'
import { LinkButton } from '#client/ui/Button.tsx'
import { siren } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { Section } from './Section.tsx'

/** The way to what is frozen, also where no keyboard opens the palette. */
export function FreezeSection() {
  const words = useWords()
  const workspace = useWorkspace()
  return (
    <Section title={words().freeze.title} hint={words().freeze.noneDetail}>
      <LinkButton href={`/w/${workspace.id}/freeze`} icon={siren}>
        {words().freeze.open}
      </LinkButton>
    </Section>
  )
}
