import { createSignal, Match, onCleanup, Show, Switch } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { printer, radio, wifiOff } from '#client/ui/icons.ts'
import { Logo } from '#client/ui/Logo.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import type { Environment } from '#client/workspace/environment.ts'
import type { OpenLink } from '#client/workspace/sharing/look-in.ts'
import type { ShownAbout } from '#shared/documents/share.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { cityOf, localTimeAt, sameClocks } from '#shared/domain/zone.ts'
import { ShownCalendar } from '../shown/ShownCalendar.tsx'
import { createShownView } from '../shown/shown-view.ts'
import { createGuestView, type GuestView } from './guest-view.ts'
import './GuestPage.css'

export interface GuestPageProps {
  readonly environment: Environment
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  /** From the address; null when it was cut off. */
  readonly secret: string | null
  readonly openLink: OpenLink
  readonly watchMedia: (query: string, changed: (matches: boolean) => void) => () => void
  readonly print: () => void
}

const MINUTE_MS = 60_000

/** `/guest#SECRET`: what a team shows to somebody without an account. */
export function GuestPage(props: GuestPageProps) {
  const { words } = useI18n()
  const { environment, secret, openLink } = props
  const view = createGuestView({ environment, secret, openLink })
  onCleanup(() => view.close())
  const over = () => {
    const state = view.state()
    return state.kind === 'over' ? state : null
  }
  return (
    <main class="guest">
      <Switch fallback={<ProgressBar label={words().guest.opening} />}>
        <Match when={over()}>
          {(state) => (
            <Notice title={words().guest.over} detail={overDetail(words().guest, state().about)} />
          )}
        </Match>
        <Match when={view.state().kind === 'unreachable'}>
          <Notice title={words().guest.unreachable} detail={words().guest.unreachableDetail} />
        </Match>
        <Match when={view.state().kind === 'open'}>
          <Open {...props} view={view} />
        </Match>
      </Switch>
    </main>
  )
}

function Notice(props: { readonly title: string; readonly detail: string }) {
  const { words } = useI18n()
  return (
    <div class="guest-notice" role="status">
      <p class="guest-brand">
        <Logo size={20} />
        {words().common.appName}
      </p>
      <EmptyState cells={0} title={props.title} detail={props.detail} />
    </div>
  )
}

function Open(props: GuestPageProps & { readonly view: GuestView }) {
  const { words } = useI18n()
  const { environment, view } = props
  const [now, setNow] = createSignal(environment.now())
  const tick = (): (() => void) =>
    environment.after(MINUTE_MS, () => {
      setNow(environment.now())
      stop = tick()
    })
  let stop = tick()
  onCleanup(() => stop())

  const about = () => view.shown().about
  const zone = () => about()?.timeZone ?? props.viewerZone
  const calendar = createShownView({
    posts: () => view.shown().posts,
    today: () => dayOf(localTimeAt(now(), zone())),
    period: () => about() ?? { from: null, to: null },
  })
  const note = () =>
    sameClocks(zone(), props.viewerZone, now()) ? null : words().guest.timesIn(cityOf(zone()))
  const name = () => {
    const state = view.state()
    return about()?.name || (state.kind === 'open' ? state.name : '')
  }
  return (
    <>
      <header class="guest-bar">
        <div class="guest-title">
          <h1>{name()}</h1>
          <Show when={about()}>
            {(known) => <p>{words().guest.sharedBy(whoShares(known()))}</p>}
          </Show>
        </div>
        <Liveness view={view} now={now()} zone={zone()} />
        <IconButton
          look="ghost"
          icon={printer}
          label={words().guest.print}
          class="guest-print"
          onClick={() => props.print()}
        />
      </header>
      <Show
        when={about()}
        fallback={
          <div class="guest-waiting">
            <EmptyState
              cells={1}
              title={words().guest.waiting}
              detail={words().guest.waitingDetail}
            />
          </div>
        }
      >
        <ShownCalendar view={calendar} watchMedia={props.watchMedia} note={note()} />
      </Show>
      <footer class="guest-foot">
        <Logo size={16} />
        {words().common.appName}
      </footer>
    </>
  )
}

/** Whether what is seen is how it is now, and since when, on the same clocks as the posts. */
function Liveness(props: {
  readonly view: GuestView
  readonly now: number
  /** IANA name. */
  readonly zone: string
}) {
  const { words, formats } = useI18n()
  const when = () => {
    const { updatedAt } = props.view.shown()
    // The clock of who wrote it may be ahead.
    if (updatedAt === null) return null
    const then = localTimeAt(Math.min(updatedAt, props.now), props.zone)
    const { guest } = words()
    const day = dayOf(then)
    const hour = hourOf(then) ?? ''
    return day === dayOf(localTimeAt(props.now, props.zone))
      ? guest.at(hour)
      : guest.on(`${formats().dayInMonth(day)} ${day.slice(0, 4)}, ${hour}`)
  }
  const sentence = () => {
    const at = when()
    const { guest } = words()
    if (props.view.connected()) return at === null ? guest.liveNow : guest.live(at)
    return at === null ? guest.reconnectingNow : guest.reconnecting(at)
  }
  return (
    <p class="guest-live" classList={{ 'guest-offline': !props.view.connected() }} role="status">
      <Icon of={props.view.connected() ? radio : wifiOff} size="dense" />
      {sentence()}
    </p>
  )
}

function whoShares({ by, workspace }: ShownAbout): string {
  return by === '' ? workspace : `${by}, ${workspace}`
}

function overDetail(
  words: { readonly overDetail: (who: string) => string; readonly overUnknown: string },
  about: ShownAbout | null,
): string {
  return about === null ? words.overUnknown : words.overDetail(whoShares(about))
}
