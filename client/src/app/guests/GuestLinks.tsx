import { LinksPage } from '#client/features/guests/team/LinksPage.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useApp } from '../app-context.tsx'
import { useShare } from '../use-share.ts'
import { guestLinks } from './guest-links.ts'

/** The team's page of links for guests with what the browser lends it. */
export function GuestLinks() {
  const { browser, environment, toasts } = useApp()
  const workspace = useWorkspace()
  const share = useShare()
  return (
    <LinksPage
      environment={environment}
      links={guestLinks(browser, environment.origin, workspace.id)}
      viewerZone={browser.timeZone}
      copy={browser.copy}
      share={share()}
      tell={(text) => toasts.show({ text })}
      watchMedia={browser.watchMedia}
    />
  )
}
