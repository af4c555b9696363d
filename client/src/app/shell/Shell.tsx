import { A, useLocation } from '@solidjs/router'
import { createMemo, createSignal, For, type JSX, onCleanup, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { Avatars } from '#client/ui/Avatar.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { panelLeft, search } from '#client/ui/icons.ts'
import { Keys } from '#client/ui/Keys.tsx'
import { Logo } from '#client/ui/Logo.tsx'
import { EveryBarContext } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { SHARED } from '../capture/shared-key.ts'
import { Bell, NoticeNews } from '../notices/late-parts.tsx'
import { peopleHere } from './colleagues.ts'
import { useFrameCommands } from './frame-commands.ts'
import { NavCount } from './NavCount.tsx'
import { hrefOf, placeAt, placesFor } from './navigation.ts'
import { PreferencesButton } from './PreferencesButton.tsx'
import { Room } from './Room.tsx'
import { SyncBanners } from './SyncBanners.tsx'
import { SyncButton } from './SyncButton.tsx'
import { TabBar } from './TabBar.tsx'
import { useAhead } from './use-ahead.ts'
import { useComeback } from './use-comeback.ts'
import { useOffer } from './use-offer.ts'
import { useUndo } from './use-undo.ts'
import './Shell.css'

const KeyboardHelp = lazyDetail(async () => (await import('./soon.ts')).KeyboardHelp)

const Palette = lazyDetail(async () => (await import('./soon.ts')).Palette)

const IdeaCapture = lazyDetail(async () => (await import('./soon.ts')).IdeaCapture)
const AbovePages = lazyDetail(async () => (await import('./AbovePages.tsx')).AbovePages)

const WayBackOffer = lazyDetail(async () => (await import('./soon.ts')).WayBackOffer)

const WIDE = '(min-width: 1680px)'

/** The frame around every page of an open workspace. */
export function Shell(props: { readonly children?: JSX.Element }) {
  const { browser, preferences } = useApp()
  const words = useWords()
  const workspace = useWorkspace()
  const [wide, setWide] = createSignal(false)
  onCleanup(browser.watchMedia(WIDE, setWide))
  const rail = () => (preferences.sidebar() === 'auto' ? !wide() : preferences.sidebar() === 'rail')
  const toggleSidebar = () => preferences.setSidebar(rail() ? 'open' : 'rail')
  useAhead()
  useComeback()
  const offers = useOffer()
  const undo = useUndo()
  const [helping, setHelping] = createSignal(false)
  const [seeking, setSeeking] = createSignal(false)
  // Stays from then on, with what it has read.
  const sought = createMemo((was: boolean) => was || seeking(), false)
  const seek = () => setSeeking(true)
  const [capturing, setCapturing] = createSignal(browser.memory.get(SHARED) !== null)
  const capture = () => setCapturing(true)
  useFrameCommands({ undo, toggleSidebar, seek, capture, showHelp: () => setHelping(true) })
  // Where there is no rail, and fingers have no Ctrl K.
  const seekButton = () => (
    <IconButton
      class="frame-seek"
      look="ghost"
      size="touch"
      icon={search}
      label={words().shell.search}
      onClick={seek}
    />
  )
  return (
    <div class="app" classList={{ 'app-rail': rail() }}>
      <a class="skip-link" href="#content">
        {words().shell.skipToContent}
      </a>
      <Side rail={rail()} onToggle={toggleSidebar} onSeek={seek} />
      <main class="main" id="content" tabindex={-1}>
        <Show when={workspace.freezes()}>
          <AbovePages />
        </Show>
        <SyncBanners />
        <Show when={offers}>
          <WayBackOffer />
        </Show>
        <EveryBarContext.Provider value={seekButton}>{props.children}</EveryBarContext.Provider>
      </main>
      <TabBar />
      <NoticeNews />
      <Show when={sought()}>
        <Palette open={seeking()} onClose={() => setSeeking(false)} />
      </Show>
      <Show when={capturing()}>
        <IdeaCapture onClose={() => setCapturing(false)} />
      </Show>
      <Show when={helping()}>
        <KeyboardHelp onClose={() => setHelping(false)} />
      </Show>
    </div>
  )
}

function Side(props: {
  readonly rail: boolean
  readonly onToggle: () => void
  readonly onSeek: () => void
}) {
  const { browser } = useApp()
  const words = useWords()
  const seekKeys = () => (browser.apple ? '⌘ K' : 'Ctrl K')
  const workspace = useWorkspace()
  const location = useLocation()
  const here = () => {
    const others = workspace.presence.others().filter(({ person }) => person.id !== workspace.me.id)
    return peopleHere(others, workspace.hueOf, words().shell)
  }
  const toggleLabel = () =>
    props.rail ? words().shell.expandSidebar : words().shell.collapseSidebar
  return (
    <nav class="side" aria-label={words().shell.mainNavigation}>
      <div class="brand">
        <Logo size={22} />
        <span class="brand-name">{words().common.appName}</span>
        <IconButton
          look="ghost"
          size="small"
          icon={panelLeft}
          label={toggleLabel()}
          keys="["
          aria-expanded={!props.rail}
          onClick={() => props.onToggle()}
        />
      </div>
      <Room />
      <button
        type="button"
        class="seek"
        title={words().shell.search}
        aria-haspopup="dialog"
        onClick={() => props.onSeek()}
      >
        <Icon of={search} />
        <span class="grow">{words().shell.search}</span>
        <Keys of={seekKeys()} />
      </button>
      <div class="bell-place">
        <Bell place="side" />
      </div>
      <div class="nav">
        <For each={placesFor(workspace.me.role)}>
          {(place) => (
            <A
              class="nav-item"
              href={hrefOf(workspace.id, place)}
              title={place.label(words())}
              aria-current={placeAt(location.pathname, workspace.id) === place ? 'page' : undefined}
            >
              <Icon of={place.icon} />
              <span>{place.label(words())}</span>
              <NavCount of={place} />
            </A>
          )}
        </For>
      </div>
      <div class="side-foot">
        <Show when={here().length > 0}>
          <div class="here">
            <span class="here-label">{words().shell.online}</span>
            <Avatars people={here()} size="small" />
          </div>
        </Show>
        <SyncButton />
        <PreferencesButton />
      </div>
    </nav>
  )
}
