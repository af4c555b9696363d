import { ImportPage } from '#client/features/import/ImportPage.tsx'
import { useApp } from './app-context.tsx'

/** With what the browser lends it. */
export function Import() {
  const { browser, environment } = useApp()
  return (
    <ImportPage environment={environment} memory={browser.memory} download={browser.download} />
  )
}
