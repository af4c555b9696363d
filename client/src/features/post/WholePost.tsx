import { createEffect, createMemo, createSignal, onMount, Show } from 'solid-js'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { PostApart } from './apart/PostApart.tsx'
import { ApprovalNotices } from './approval/ApprovalNotices.tsx'
import { Comments } from './comments/Comments.tsx'
import { Foot, type FootProps } from './Foot.tsx'
import { FrozenNotice } from './FrozenNotice.tsx'
import { ChannelToggles } from './fields/ChannelToggles.tsx'
import { DateField } from './fields/DateField.tsx'
import { FromIdea } from './fields/FromIdea.tsx'
import { ClockNote, HourField } from './fields/HourField.tsx'
import { LanguageField } from './fields/LanguageField.tsx'
import { LinkField } from './fields/LinkField.tsx'
import { CampaignField, LabelsField, OwnerField, PillarField } from './fields/PlainFields.tsx'
import { PostTitle } from './fields/PostTitle.tsx'
import { ReadFields } from './fields/ReadFields.tsx'
import { YourTime } from './fields/YourTime.tsx'
import { History } from './history/History.tsx'
import { Pipeline } from './history/Pipeline.tsx'
import { MediaSection } from './media/MediaSection.tsx'
import { Notices } from './Notices.tsx'
import type { PostPart } from './post-address.ts'
import { usePost } from './post-context.ts'
import { PublishPanel } from './publishing/PublishPanel.tsx'
import { SeriesNote } from './series/SeriesNote.tsx'
import { OwnSlot, SharedSlot } from './slot/PostSlot.tsx'
import { TemplateOffer } from './template/TemplateOffer.tsx'
import { FirstComment } from './text/FirstComment.tsx'
import { Writing } from './text/Writing.tsx'

const Previews = lazyDetail(async () => (await import('./preview/Previews.tsx')).Previews)

export interface WholePostProps extends FootProps {
  readonly part: PostPart | null
}

/** A post with everything in it, to be read or written. */
export function WholePost(props: WholePostProps) {
  const { view } = usePost()
  const workspace = useWorkspace()
  let body: HTMLDivElement | undefined
  let date: HTMLInputElement | undefined

  onMount(() => {
    if (props.part === 'date') date?.focus()
  })
  const [doing, setDoing] = createSignal<'looking' | 'editing'>('looking')
  const day = createMemo(() => (props.post.at === null ? null : dayOf(props.post.at)))
  createEffect(() =>
    workspace.presence.tell({
      page: 'calendar',
      post: props.post.id,
      doing: doing(),
      day: day(),
    }),
  )
  const isField = (target: EventTarget | null) =>
    target instanceof HTMLElement &&
    target.matches('input, textarea, select, [contenteditable="true"]')
  return (
    <>
      <Pipeline />
      <div
        ref={(element) => {
          body = element
        }}
        class="drawer-body"
        onFocusIn={(event) => {
          if (!isField(event.target)) setDoing('looking')
        }}
        // Not at the focus: a title has it as soon as its post is opened.
        onInput={() => setDoing('editing')}
      >
        <div class="drawer-main">
          <Notices post={props.post} />
          <SharedSlot post={props.post} />
          <FrozenNotice />
          <PublishPanel post={props.post} />
          <PostApart />
          <ApprovalNotices post={props.post} />
          <PostTitle
            post={props.post}
            onWrite={() => body?.querySelector<HTMLElement>('.cm-content')?.focus()}
          />
          <TemplateOffer post={props.post} />
          <Writing post={props.post} />
          <ChannelToggles post={props.post} />
          <FirstComment post={props.post} />
          <MediaSection post={props.post} />
        </div>
        <aside class="drawer-aside">
          <Previews post={props.post} />
          <Show when={view.locked() === null} fallback={<ReadFields post={props.post} />}>
            <div class="when-fields">
              <DateField
                at={props.post.at}
                field={(input) => {
                  date = input
                }}
              />
              <HourField at={props.post.at} />
              <ClockNote at={props.post.at} />
              <YourTime at={props.post.at} />
              <OwnSlot post={props.post} />
              <SeriesNote post={props.post} />
            </div>
            <OwnerField post={props.post} />
            <LabelsField post={props.post} />
            <CampaignField post={props.post} />
            <PillarField post={props.post} />
            <LinkField />
            <LanguageField post={props.post} />
          </Show>
          <FromIdea post={props.post} />
          <Comments />
          <History post={props.post} />
        </aside>
      </div>
      <Foot post={props.post} sync={props.sync} mainKeys={props.mainKeys} />
    </>
  )
}
