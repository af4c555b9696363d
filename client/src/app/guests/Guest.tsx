import { GuestPage } from '#client/features/guests/guest/GuestPage.tsx'
import { useApp } from '../app-context.tsx'
import { openLink } from './guest-links.ts'

/** The guest's page with what the browser lends it. */
export function Guest() {
  const { browser, environment } = useApp()
  return (
    <GuestPage
      environment={environment}
      viewerZone={browser.timeZone}
      secret={browser.hash().slice(1) || null}
      openLink={(secret, again) => openLink(browser, secret, again)}
      watchMedia={browser.watchMedia}
      print={browser.print}
    />
  )
}
