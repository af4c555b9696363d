import { useWords } from '#client/i18n/i18n.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import type { Environment } from '#client/workspace/environment.ts'
import { ModerationNav } from './ModerationNav.tsx'

/** The inbox, and the case that is opened in it. */
export function ModerationPage(_props: {
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly viewerZone: string
}) {
  const words = useWords()
  return (
    <>
      <PageBar title={words().moderation.title} />
      <ModerationNav />
    </>
  )
}
