import { For, type JSX } from 'solid-js'
import { syncNotices } from '#client/app/shell/sync-notice.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Avatar, Avatars } from '#client/ui/Avatar.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Comb } from '#client/ui/Comb.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Checkbox, SelectField, Switch, TextField } from '#client/ui/Field.tsx'
import { copy, ellipsis, pencil, plus, trash2 } from '#client/ui/icons.ts'
import { Logo } from '#client/ui/Logo.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { StatusLabel } from '#client/ui/StatusLabel.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { SyncCard } from '#client/ui/SyncCard.tsx'
import { ToastRegion } from '#client/ui/ToastRegion.tsx'
import { createToasts } from '#client/ui/toasts.ts'
import type { SyncState, SyncStatus } from '#client/workspace/status/sync-status.ts'
import { NETWORKS } from '#shared/domain/network.ts'
import { POST_STATUSES } from '#shared/domain/post.ts'
import './StatesSheet.css'

const nothing = () => {}

const STATES: readonly SyncState[] = [
  'saved',
  'saving',
  'connecting',
  'offline',
  'refused',
  'signed-out',
  'access-removed',
  'client-too-old',
]

const status = (state: SyncState): SyncStatus => ({
  state,
  waiting: state === 'saving' ? 3 : 7,
  refused: 0,
  files: null,
  waitingSince: state === 'offline' ? Date.UTC(2026, 9, 15, 7, 52) : null,
  relayAt: Date.now(),
  device: { kind: 'kept' },
})

const FULL: SyncStatus = {
  ...status('saved'),
  device: { kind: 'almost-full', usedBytes: 412e6, quotaBytes: 450e6 },
}
const FAILING: SyncStatus = {
  ...status('saved'),
  device: { kind: 'failing', problem: 'full' },
}

export function StatesSheet() {
  const { words, formats } = useI18n()
  const reader = () => ({ words: words().sync, formats: formats(), now: Date.now() })
  const toasts = createToasts(() => nothing)
  toasts.show({
    text: words().deeds.movedTo(`${formats().day('2026-10-22')}, 11:30`),
    action: { label: words().common.undo, keys: 'Ctrl Z', run: nothing },
  })
  toasts.show({ text: words().syncPanel.backOnline(7) })
  toasts.show({ text: words().settings.linkFailed, tone: 'error' })
  return (
    <main class="sheet">
      <header>
        <Logo size={34} />
        <h1>Ruche</h1>
      </header>
      <div class="sheet-grid">
        <Part title="Button" wide>
          <div class="sheet-row">
            <Button look="primary">{words().empty.preparePost}</Button>
            <Button>{words().common.copy}</Button>
            <Button look="ghost">{words().common.close}</Button>
            <Button look="danger">{words().settings.signOutNow}</Button>
            <Button unavailable={words().sync.updateWaits}>{words().syncPanel.updateNow}</Button>
          </div>
          <div class="sheet-row">
            <Button size="small">24</Button>
            <Button>28</Button>
            <Button size="large">36</Button>
            <Button look="primary" size="touch">
              44
            </Button>
            <IconButton icon={pencil} label={words().display.more} />
            <Button icon={plus} keys="C">
              {words().shell.newPost}
            </Button>
            <Button pressed>{words().calendar.today}</Button>
            <Segmented
              label={words().display.theme}
              options={[
                { value: 'a', label: words().display.themeLight },
                { value: 'b', label: words().display.themeDark },
              ]}
              value="a"
              onChange={nothing}
            />
            <Menu
              label={words().display.more}
              trigger={(attributes) => (
                <IconButton icon={ellipsis} label={words().display.more} {...attributes} />
              )}
              items={[
                { kind: 'action', label: words().common.copy, icon: copy, keys: 'E', run: nothing },
                { kind: 'line' },
                {
                  kind: 'action',
                  label: words().shell.bin,
                  icon: trash2,
                  danger: true,
                  run: nothing,
                },
              ]}
            />
          </div>
        </Part>
        <Part title="Field">
          <div class="sheet-two">
            <TextField
              label={words().setup.workspaceName}
              value="Réseau Tremplin"
              onInput={nothing}
            />
            <TextField
              label={words().setup.yourName}
              value=""
              error={words().setup.personMissing}
              onInput={nothing}
            />
            <SelectField
              label={words().setup.timeZone}
              hint={words().setup.timeZoneHint}
              value="p"
              options={[{ value: 'p', label: 'Europe / Paris' }]}
              onChange={nothing}
            />
          </div>
          <div class="sheet-row">
            <Checkbox label={words().common.copy} checked onChange={nothing} />
            <Checkbox label={words().common.close} checked={false} onChange={nothing} />
            <Switch label={words().keyboard.singleKeys} checked onChange={nothing} />
            <Switch label={words().keyboard.singleKeys} checked={false} onChange={nothing} />
          </div>
        </Part>
        <Part title="StatusMark, StatusLabel">
          <ul class="sheet-row">
            <For each={[...POST_STATUSES, 'void', 'failed', 'paused', 'unknown']}>
              {(one) => (
                <li class="sheet-mark">
                  <StatusMark status={one} />
                </li>
              )}
            </For>
          </ul>
          <div class="sheet-row">
            <For each={POST_STATUSES}>
              {(one) => <StatusLabel pill status={one} label={words().statuses[one]} />}
            </For>
          </div>
        </Part>
        <Part title="ChannelGlyph">
          <div class="sheet-row sheet-channels">
            <For each={NETWORKS}>
              {(network) => (
                <span>
                  <ChannelGlyph network={network} name={network} /> {network}
                </span>
              )}
            </For>
          </div>
        </Part>
        <Part title="SyncStatus" wide>
          <ul class="sheet-sync">
            <For each={[...STATES.map(status), FULL, FAILING]}>
              {(one) => (
                <li>
                  <SyncCard notice={syncNotices(one, 'none', reader())[0]} />
                </li>
              )}
            </For>
          </ul>
        </Part>
        <Part title="Avatar">
          <div class="sheet-row">
            <Avatar person={{ name: 'Inès Benali', hue: 3 }} size="large" state="writing" />
            <Avatar person={{ name: 'Théo Lambert', hue: 2 }} size="large" />
            <Avatar person={{ name: 'Sofia Ribeiro', hue: 6 }} size="large" state="away" />
            <Avatars
              people={[
                { id: '1', name: 'Inès Benali', hue: 3 },
                { id: '2', name: 'Théo Lambert', hue: 2 },
                { id: '3', name: 'Yann Le Goff', hue: 4 },
                { id: '4', name: 'Mathilde Roussel', hue: 7 },
              ]}
            />
            <span class="name-flag person-3">Inès</span>
          </div>
          <ProgressBar label={words().common.loading} />
          <ProgressBar label={words().common.loading} share={0.4} />
        </Part>
        <Part title="Banner">
          <Banner tone="info" title={words().sync.updateReady} detail={words().sync.updateWaits} />
          <Banner tone="warn" title={words().sync.offline} detail={words().sync.offlineDetail(7)} />
          <Banner
            tone="danger"
            title={words().sync.storageFailed}
            detail={words().sync.storageFailedDetail}
            action={<Button size="small">{words().syncPanel.exportNow}</Button>}
          />
          <Banner tone="ok" title={words().sync.saved} />
        </Part>
        <Part title="EmptyState">
          <EmptyState
            cells={0}
            title={words().agenda.noPostsThatDay}
            detail={words().empty.firstDetail}
            actions={
              <Button look="primary" icon={plus} keys="C">
                {words().empty.preparePost}
              </Button>
            }
          />
        </Part>
        <Part title="Comb">
          <div class="sheet-row">
            <Comb cells={2} />
            <Comb cells={6} />
          </div>
        </Part>
      </div>
      <ToastRegion toasts={toasts} />
    </main>
  )
}

function Part(props: {
  readonly title: string
  readonly wide?: boolean
  readonly children: JSX.Element
}) {
  return (
    <section classList={{ 'sheet-wide': props.wide === true }}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}
