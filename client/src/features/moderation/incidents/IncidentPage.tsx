import { useParams, useSearchParams } from '@solidjs/router'
import { createEffect, createSignal, on, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { IconButton, LinkButton } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { chevronLeft, copy, printer, triangleAlert } from '#client/ui/icons.ts'
import { createMedia } from '#client/ui/media.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import type { Toasts } from '#client/ui/toasts.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { cityOf, sameClocks } from '#shared/domain/zone.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { UntilRead } from '../UntilRead.tsx'
import { Head } from './Head.tsx'
import { IncidentContext } from './incident-context.ts'
import { createIncidentView } from './incident-view.ts'
import { Log } from './Log.tsx'
import { Review } from './Review.tsx'
import { Steering, Told } from './Side.tsx'
import { Statement } from './Statement.tsx'
import { Volume } from './Volume.tsx'
import './Incidents.css'

export interface IncidentLoans {
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly toasts: Pick<Toasts, 'replace'>
  readonly copy: (text: string) => Promise<boolean>
  readonly print: () => void
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
}

/** Where all of it stands in one column. */
const ONE_COLUMN = '(max-width: 959px)'

export function IncidentPage(props: IncidentLoans) {
  const params = useParams<{ id: string }>()
  return (
    <Show when={params.id} keyed>
      {(id) => <OneIncident {...props} id={id} />}
    </Show>
  )
}

/** All that the team knows, says and decides about it, on one page. */
function OneIncident(props: IncidentLoans & { readonly id: string }) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const [search, setSearch] = useSearchParams<{ clear?: string }>()
  const now = createMinutes(props.environment)
  const view = createIncidentView({ workspace, id: props.id, now, viewerZone: props.viewerZone })
  const called = useCalled(createColleagues(workspace))
  const oneColumn = createMedia(ONE_COLUMN)
  const [clears, setClears] = createSignal(false)
  // From the banner, on this page too.
  createEffect(
    on(
      () => search.clear,
      (asked) => {
        if (!asked) return
        setClears(true)
        setSearch({ clear: undefined }, { replace: true })
      },
    ),
  )
  const say = {
    who: called.within,
    first: called.first,
    moment: (instant: number) => formats().instantShort(instant, now()),
  }
  const copyText = async (text: string, isApproved: boolean) => {
    if (!(await props.copy(text))) return
    props.toasts.replace('copied', {
      get text() {
        return isApproved ? words().incidents.copied : words().incidents.copiedUnapproved
      },
      icon: isApproved ? copy : triangleAlert,
    })
  }
  const clocks = () => {
    const { timeZone } = workspace.settings()
    return sameClocks(props.viewerZone, timeZone, now())
      ? null
      : { own: cityOf(props.viewerZone), team: cityOf(timeZone) }
  }
  workspace.presence.tell({ page: 'moderation', post: null, doing: 'looking', day: null })
  const isOver = () => view.standing().cleared !== null
  return (
    <IncidentContext.Provider
      value={{
        view,
        say,
        now,
        after: props.environment.after,
        copy: (text, isApproved) => void copyText(text, isApproved),
        clocks,
      }}
    >
      <PageBar
        title={words().incidents.one}
        end={
          <Show when={view.incident()}>
            <IconButton
              look="ghost"
              icon={printer}
              label={words().incidents.print}
              onClick={props.print}
            />
          </Show>
        }
      />
      <ModerationNav />
      <UntilRead>
        <Show
          when={view.incident()}
          fallback={
            <div class="incidents">
              <EmptyState
                cells={0}
                title={words().incidents.gone}
                detail={words().incidents.goneDetail}
                actions={
                  <LinkButton icon={chevronLeft} href={`/w/${workspace.id}/moderation/incidents`}>
                    {words().incidents.back}
                  </LinkButton>
                }
              />
            </div>
          }
        >
          {(incident) => (
            <div class="incident">
              <Head incident={incident()} clears={clears()} onClears={setClears} />
              <Show
                when={oneColumn()}
                fallback={
                  <div class="incident-body">
                    <div class="incident-main">
                      <Show when={isOver()}>
                        <Review />
                      </Show>
                      <Statement incident={incident()} />
                      <Log incident={incident()} />
                      <Volume incident={incident()} />
                    </div>
                    <div class="incident-side">
                      <Steering incident={incident()} />
                      <Told incident={incident()} />
                    </div>
                  </div>
                }
              >
                {/* In the order in which it is reached for, in a crisis and with a thumb. */}
                <div class="incident-main">
                  <Show when={!isOver()} fallback={<Review />}>
                    <Steering incident={incident()} folded />
                  </Show>
                  <Statement incident={incident()} />
                  <Log incident={incident()} />
                  <Show when={isOver()}>
                    <Steering incident={incident()} folded />
                  </Show>
                  <Told incident={incident()} />
                  <Volume incident={incident()} />
                </div>
              </Show>
            </div>
          )}
        </Show>
      </UntilRead>
    </IncidentContext.Provider>
  )
}
