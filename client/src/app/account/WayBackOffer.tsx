import { createSignal, onMount, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { FoldingBanner } from '#client/ui/FoldingBanner.tsx'
import { keyRound } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { useApp } from '../app-context.tsx'
import { type Offer, readOffer, WAYS_ANCHOR, writeOffer } from './offer.ts'
import { ownWays } from './ways.ts'
import './WayBackOffer.css'

/** Said once, to whoever has no way back yet or has used theirs up; an answer is an answer. */
export function WayBackOffer() {
  const { browser } = useApp()
  const { words } = useI18n()
  const workspace = useWorkspace()
  const [offer, setOffer] = createSignal<Offer>('not-yet')
  const settle = () => {
    writeOffer(browser.memory, 'settled')
    setOffer('settled')
  }
  onMount(async () => {
    const own = await ownWays(browser)
    // Without the relay nothing can be made now; the next time will do.
    if (!own.ok) return
    const kept = readOffer(browser.memory)
    const { passkeys, recoveryCode } = own.value
    if (recoveryCode !== null || (passkeys.length > 0 && kept === 'soon')) settle()
    else setOffer(kept)
  })
  const said = () =>
    offer() === 'again'
      ? { title: words().account.offerAgain, detail: words().account.offerAgainDetail }
      : { title: words().account.offer, detail: words().account.offerDetail }
  return (
    <Show when={offer() === 'soon' || offer() === 'again'}>
      <div class="way-back-offer">
        <FoldingBanner
          unfold={words().syncPanel.unfold}
          fold={words().syncPanel.fold}
          tone="info"
          icon={keyRound}
          {...said()}
          action={
            <>
              <LinkButton size="small" href={`/w/${workspace.id}/settings#${WAYS_ANCHOR}`}>
                {words().account.offerGo}
              </LinkButton>
              <Button size="small" look="ghost" onClick={settle}>
                {words().account.offerNo}
              </Button>
            </>
          }
        />
      </div>
    </Show>
  )
}
