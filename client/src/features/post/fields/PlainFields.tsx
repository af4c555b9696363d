import { useWords } from '#client/i18n/i18n.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { NamePicker } from '#client/ui/NamePicker.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createCampaigns } from '#client/workspace/space/campaigns.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'

export function OwnerField(props: { readonly post: Post }) {
  const { view } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const called = useCalled(view.colleague)
  /** Somebody who has left still owns what they owned. */
  const options = () => {
    const people = workspace
      .members()
      .map((person) => ({ value: person.id, label: workspace.called(person) }))
    const { owner } = props.post
    const gone = owner !== null && people.every(({ value }) => value !== owner)
    return [
      { value: '', label: words().post.nobody },
      ...people,
      ...(gone ? [{ value: owner, label: called.first(owner) }] : []),
    ]
  }
  return (
    <SelectField
      label={words().post.owner}
      value={props.post.owner ?? ''}
      options={options()}
      onChange={(person) => view.setOwner(person === '' ? null : person)}
    />
  )
}

export function LabelsField(props: { readonly post: Post }) {
  const { view } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  return (
    <NamePicker
      label={words().post.labels}
      placeholder={words().post.labelExample}
      onlyKnown={view.mayName() ? null : words().post.onlyKnown}
      known={workspace.labels()}
      chosen={props.post.labels}
      onAdd={view.addLabel}
      onRemove={view.removeLabel}
    />
  )
}

export function CampaignField(props: { readonly post: Post }) {
  const { view } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const campaigns = createCampaigns(workspace)
  const archived = () => campaigns().flatMap(({ id, archived }) => (archived ? [id] : []))
  return (
    <NamePicker
      single
      label={words().post.campaign}
      placeholder={words().post.campaignExample}
      onlyKnown={view.mayName() ? null : words().post.onlyKnown}
      known={workspace.campaigns()}
      chosen={props.post.campaign === null ? [] : [props.post.campaign]}
      onAdd={view.setCampaign}
      onRemove={() => view.setCampaign(null)}
      retired={archived()}
      hrefOf={(id) => `/w/${workspace.id}/campaigns?campaign=${id}`}
    />
  )
}

export function PillarField(props: { readonly post: Post }) {
  const { view } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  return (
    <NamePicker
      single
      label={words().post.pillar}
      placeholder={words().post.pillarExample}
      onlyKnown={view.mayName() ? null : words().post.onlyKnown}
      known={workspace.pillars()}
      chosen={props.post.pillar === null ? [] : [props.post.pillar]}
      onAdd={view.setPillar}
      onRemove={() => view.setPillar(null)}
      hrefOf={(id) => `/w/${workspace.id}/pillars?pillar=${id}`}
    />
  )
}
