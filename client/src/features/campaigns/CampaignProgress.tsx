import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { archive, archiveRestore, calendarDays, trash2 } from '#client/ui/icons.ts'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Campaign } from '#shared/domain/campaign.ts'
import { isShownStatus, POST_STATUSES } from '#shared/domain/post.ts'
import { useCampaigns } from './campaigns-context.ts'

/** What waits for another approval, before what has one. */
const IN_ORDER = POST_STATUSES.flatMap((status) =>
  status === 'approved' ? ['void', status] : [status],
)

/** Its posts as figures, each status with its own, and what can be done with it as a whole. */
export function CampaignProgress(props: { readonly campaign: Campaign }) {
  const { view } = useCampaigns()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const progress = () => view.progress(props.campaign.id)
  const statuses = () => {
    const { byStatus } = progress()
    const newer = [...byStatus.keys()].filter((status) => !isShownStatus(status))
    return [...IN_ORDER, ...newer].flatMap((status) => {
      const count = byStatus.get(status) ?? 0
      const name = isShownStatus(status) ? words().statuses[status] : status
      return count > 0 ? [{ status, name, count }] : []
    })
  }
  return (
    <section class="ledger-side" aria-label={words().campaigns.progress}>
      <Show
        when={statuses().length > 0}
        fallback={<p class="ledger-hint">{words().campaigns.noPosts}</p>}
      >
        <dl class="campaign-figures">
          <For each={['published', 'planned', 'posts'] as const}>
            {(figure) => (
              <div>
                <dd>{formats().number(progress()[figure])}</dd>
                <dt>{words().campaigns.figures[figure](progress()[figure])}</dt>
              </div>
            )}
          </For>
        </dl>
        <ul class="campaign-statuses">
          <For each={statuses()}>
            {({ status, name, count }) => (
              <li>
                <StatusMark status={status} />
                <span>{name}</span>
                <b>{formats().number(count)}</b>
              </li>
            )}
          </For>
        </ul>
        <div>
          <LinkButton
            icon={calendarDays}
            href={`/w/${workspace.id}/calendar/list?campaign=${props.campaign.id}`}
          >
            {words().campaigns.seePosts}
          </LinkButton>
        </div>
      </Show>
      <Show when={view.mayChange()}>
        <Ways campaign={props.campaign} />
      </Show>
    </section>
  )
}

/** What posts belong to is archived; only what nothing belongs to can be deleted. */
function Ways(props: { readonly campaign: Campaign }) {
  const { view } = useCampaigns()
  const words = useWords()
  const { id } = props.campaign
  return (
    <div class="campaign-ways">
      <Show
        when={props.campaign.archived}
        fallback={
          <Button look="ghost" icon={archive} onClick={() => view.archive(id)}>
            {words().campaigns.archive}
          </Button>
        }
      >
        <Button look="ghost" icon={archiveRestore} onClick={() => view.unarchive(id)}>
          {words().campaigns.unarchive}
        </Button>
      </Show>
      <Show
        when={view.mayRemove(id)}
        fallback={
          <Show when={!props.campaign.archived}>
            <span class="ledger-hint">{words().campaigns.archiveHint}</span>
          </Show>
        }
      >
        <Button look="ghost" icon={trash2} onClick={() => view.remove(id)}>
          {words().campaigns.remove}
        </Button>
      </Show>
    </div>
  )
}
