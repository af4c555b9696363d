import { Show } from 'solid-js'
import { BinPage } from '#client/features/bin/BinPage.tsx'
import { CampaignsPage } from '#client/features/campaigns/CampaignsPage.tsx'
import { CharterPage } from '#client/features/charter/CharterPage.tsx'
import { FreezePage } from '#client/features/freeze/FreezePage.tsx'
import { IdeasPage } from '#client/features/ideas/IdeasPage.tsx'
import { ModerationNav } from '#client/features/moderation/ModerationNav.tsx'
import { PillarsPage } from '#client/features/pillars/PillarsPage.tsx'
import { SlotsPage } from '#client/features/slots/SlotsPage.tsx'
import { TemplatesPage } from '#client/features/templates/TemplatesPage.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { SharedTextContext } from '#client/workspace/shared-text.ts'
import { accessTo } from '#shared/access/roles.ts'
import { useApp } from './app-context.tsx'
import { SharedText } from './lent-text.ts'
import { PlanNav } from './shell/PlanNav.tsx'

/** Pages with what the browser lends them. */
export function Campaigns() {
  const { environment } = useApp()
  return (
    <>
      <PlanNav />
      <CampaignsPage environment={environment} />
    </>
  )
}

export function Ideas() {
  const { browser, environment } = useApp()
  return <IdeasPage environment={environment} download={browser.download} />
}

export function Pillars() {
  const { environment } = useApp()
  return (
    <>
      <PlanNav />
      <PillarsPage environment={environment} />
    </>
  )
}

export function Slots() {
  const { browser, environment } = useApp()
  return (
    <>
      <PlanNav />
      <SlotsPage environment={environment} viewerZone={browser.timeZone} memory={browser.memory} />
    </>
  )
}

export function Templates() {
  const { browser, environment } = useApp()
  return (
    <>
      <PlanNav />
      <TemplatesPage environment={environment} viewerZone={browser.timeZone} />
    </>
  )
}

export function Freeze() {
  const { browser, environment, toasts } = useApp()
  return (
    <>
      <PlanNav />
      <FreezePage environment={environment} viewerZone={browser.timeZone} toasts={toasts} />
    </>
  )
}

export function Charter() {
  const { browser, environment, toasts } = useApp()
  const workspace = useWorkspace()
  return (
    <SharedTextContext.Provider value={SharedText}>
      <CharterPage
        environment={environment}
        toasts={toasts}
        download={browser.download}
        print={browser.print}
        nav={
          <Show when={accessTo('moderation', workspace.me.role) !== 'none'}>
            <ModerationNav />
          </Show>
        }
      />
    </SharedTextContext.Provider>
  )
}

export function Bin() {
  const { browser, environment } = useApp()
  return <BinPage environment={environment} viewerZone={browser.timeZone} />
}
