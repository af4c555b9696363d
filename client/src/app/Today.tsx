import { TodayPage } from '#client/features/today/TodayPage.tsx'
import { useApp } from './app-context.tsx'

/** The page of the day, with what the browser lends it. */
export function Today() {
  const { browser, environment } = useApp()
  return <TodayPage environment={environment} viewerZone={browser.timeZone} />
}
