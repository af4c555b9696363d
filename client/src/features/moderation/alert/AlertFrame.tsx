import { A, useLocation, useNavigate } from '@solidjs/router'
import { createMemo, For, Show } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { AlarmBanner } from '#client/ui/AlarmBanner.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { timer } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import type { Alert } from '#shared/domain/moderation/alert.ts'
import { lasting } from './lasting.ts'
import { LEVEL_ICONS, LEVEL_TONES } from './levels.ts'
import { openAlerts } from './open-alerts.ts'

/** Above every page, for everybody but guests: what goes on, since when and who steers. */
export function AlertFrame(props: { readonly environment: Pick<Environment, 'now' | 'after'> }) {
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const now = createMinutes(props.environment)
  // From every page; the rota also for those who may not moderate.
  useCommands(
    () => [
      {
        id: 'go.shifts',
        keys: [],
        group: 'go',
        label: (words) => words.shifts.title,
        run: () => navigate(`/w/${workspace.id}/moderation/shifts`),
      },
      {
        id: 'incident.open',
        keys: [],
        group: 'moderation',
        label: (words) => words.incidents.open,
        when: () => workspace.moderation()?.readOnly() === null,
        run: () => navigate(`/w/${workspace.id}/moderation/incidents?open=1`),
      },
    ],
    { beneath: true },
  )
  const alerts = createMemo(() => openAlerts(workspace.desk()?.alerts))
  return (
    <For each={alerts()}>
      {(id) => (
        <Show when={shown(workspace.desk()?.alerts.get(id))}>
          {(alert) => <AlertBanner alert={alert()} now={now()} />}
        </Show>
      )}
    </For>
  )
}

function shown(alert: Alert | Damaged | undefined): Alert | undefined {
  return alert?.kind === 'alert' ? alert : undefined
}

function AlertBanner(props: { readonly alert: Alert; readonly now: number }) {
  const workspace = useWorkspace()
  const location = useLocation()
  const { words, formats } = useI18n()
  const colleague = createColleagues(workspace)
  const said = () => words().incidents
  const pilot = () => colleague(props.alert.pilot ?? '')?.name ?? null
  const since = () => said().lasting(lasting(props.alert.from, props.now))
  /** Only for who may open it: where it leads, others find nothing. */
  const page = () =>
    workspace.moderation() && props.alert.incident !== null
      ? `/w/${workspace.id}/moderation/incidents/${props.alert.incident}`
      : null
  const heard = () => {
    const unknown = workspace.desk()?.unknown()
    if (!unknown) return null
    const { since } = unknown
    return since === null
      ? said().neverHeard
      : said().heard(formats().instantShort(since, props.now))
  }
  return (
    <AlarmBanner
      tone={LEVEL_TONES[props.alert.level]}
      icon={LEVEL_ICONS[props.alert.level]}
      region={said().region}
      title={said().bannerOf[props.alert.level]}
      detail={props.alert.title}
      facts={
        <>
          <span>
            <Icon of={timer} size="dense" />
            {since()}
          </span>
          <Show when={pilot()}>{(name) => <span>{said().steeredBy(name())}</span>}</Show>
          <Show when={heard()}>{(age) => <span>{age()}</span>}</Show>
        </>
      }
      actions={
        <Show when={page()}>
          {(href) => (
            <>
              <Show when={location.pathname !== href()}>
                <A class="button button-small alarm-do" href={href()}>
                  {said().log}
                </A>
              </Show>
              <A class="button button-small alarm-do" href={`${href()}?clear=1`}>
                {said().clear}
              </A>
            </>
          )}
        </Show>
      }
      announced={said().told(said().bannerOf[props.alert.level], props.alert.title)}
      unfold={words().syncPanel.unfold}
      fold={words().syncPanel.fold}
    />
  )
}
