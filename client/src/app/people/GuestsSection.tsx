import { useWords } from '#client/i18n/i18n.tsx'
import { LinkButton } from '#client/ui/Button.tsx'
import { eye } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'

/** Links for people without an account have a page of their own; this is the way there. */
export function GuestsSection() {
  const words = useWords()
  const workspace = useWorkspace()
  return (
    <section class="people-section" aria-labelledby="people-guests">
      <header>
        <h2 id="people-guests">{words().guestLinks.title}</h2>
        <p class="hint">{words().team.guestsHint}</p>
      </header>
      <div>
        <LinkButton icon={eye} href={`/w/${workspace.id}/guests`}>
          {words().team.guests}
        </LinkButton>
      </div>
    </section>
  )
}
