import { useNavigate, useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { chevronLeft, printer } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { UntilRead } from '../UntilRead.tsx'
import { createHandoversView } from './handovers-view.ts'
import { OneHandover } from './OneHandover.tsx'
import './Handovers.css'

export interface HandoverLoans {
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly print: () => void
}

export function HandoverPage(props: HandoverLoans) {
  const params = useParams<{ id: string }>()
  const navigate = useNavigate()
  const workspace = useWorkspace()
  const { words } = useI18n()
  const view = createHandoversView({ workspace, now: () => props.environment.now() })
  const list = `/w/${workspace.id}/moderation/handovers`
  workspace.presence.tell({ page: 'moderation', post: null, doing: 'looking', day: null })
  return (
    <>
      <PageBar
        title={words().handovers.one}
        end={
          <Button look="ghost" icon={printer} onClick={props.print}>
            {words().handovers.print}
          </Button>
        }
      />
      <ModerationNav />
      <UntilRead>
        <Show
          when={view.one(params.id)}
          fallback={
            <div class="handovers">
              <EmptyState
                cells={0}
                title={words().handovers.gone}
                detail={words().handovers.goneDetail}
                actions={
                  <LinkButton icon={chevronLeft} href={list}>
                    {words().handovers.back}
                  </LinkButton>
                }
              />
            </div>
          }
        >
          {(shown) => (
            <OneHandover
              shown={shown()}
              view={view}
              environment={props.environment}
              onRemoved={() => navigate(list)}
            />
          )}
        </Show>
      </UntilRead>
    </>
  )
}
