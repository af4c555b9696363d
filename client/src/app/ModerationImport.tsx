import { ModerationImportPage } from '#client/features/moderation/import/ModerationImportPage.tsx'
import { useApp } from './app-context.tsx'

/** With what the browser lends it. */
export function ModerationImport() {
  const { browser, environment } = useApp()
  return (
    <ModerationImportPage
      environment={environment}
      memory={browser.memory}
      download={browser.download}
      viewerZone={browser.timeZone}
    />
  )
}
