import { ModerationPage } from '#client/features/moderation/ModerationPage.tsx'
import { useApp } from './app-context.tsx'

/** The pages of the moderation, with what the browser lends them: one file, for who may open them. */
export function Moderation() {
  const { browser, environment } = useApp()
  return <ModerationPage environment={environment} viewerZone={browser.timeZone} />
}
