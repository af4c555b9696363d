import { createSignal, For, Match, onMount, Show, Switch } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { createFocusAgain } from '#client/ui/focus-again.ts'
import { focusNear } from '#client/ui/focus-near.ts'
import { plus } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { OwnClock } from '#client/workspace/OwnClock.tsx'
import { may } from '#shared/access/rules.ts'
import type { GuestLinks } from '../api.ts'
import { LinkEditor } from './LinkEditor.tsx'
import { LinkReady } from './LinkReady.tsx'
import { LinkRow } from './LinkRow.tsx'
import { createLinksView, type LinkDraft, type ListedLink, type MadeLink } from './links-view.ts'
import { RevokeDialog } from './RevokeDialog.tsx'
import './LinksPage.css'

export interface LinksPageProps {
  readonly environment: Pick<Environment, 'now'>
  /** IANA name of the zone of the reader's clocks. */
  readonly viewerZone: string
  readonly links: GuestLinks
  readonly copy: (text: string) => Promise<boolean>
  /** The system's own way to hand a text on; null where there is none. */
  readonly share: ((text: string) => Promise<void>) | null
  /** Says a word in passing. */
  readonly tell: (text: string) => void
  readonly watchMedia: (query: string, changed: (matches: boolean) => void) => () => void
}

/** `new`, or the link that is being changed. */
type Editing = 'new' | ListedLink

/** Where a team decides what is seen from outside: links for guests, each with what it shows. */
export function LinksPage(props: LinksPageProps) {
  const workspace = useWorkspace()
  const { words } = useI18n()
  const view = createLinksView({ workspace, links: props.links })
  const [editing, setEditing] = createSignal<Editing | null>(null)
  const [made, setMade] = createSignal<MadeLink | null>(null)
  const [revoking, setRevoking] = createSignal<ListedLink | null>(null)
  let list: HTMLUListElement | undefined
  let make: HTMLButtonElement | undefined
  const focus = createFocusAgain()
  const edit = (what: Editing) => {
    focus.leave(what === 'new' ? what : what.id)
    setEditing(what)
  }
  const putAway = () => {
    setMade(null)
    make?.focus()
  }
  const mayShare = () => may(workspace.me.role, 'share with guests')
  workspace.presence.tell({ page: 'guests', post: null, doing: 'looking', day: null })
  onMount(() => {
    if (mayShare()) void view.load()
    // A preview of what guests see is of the whole calendar.
    void workspace.lookEverywhere()
  })

  const save = async (draft: LinkDraft): Promise<void> => {
    const of = editing()
    if (of === null) return
    if (of === 'new') {
      const link = await view.make(draft)
      setMade(link)
      if (link) setEditing(null)
    } else if (await view.change(of, draft)) setEditing(null)
  }
  const revoke = async (link: ListedLink): Promise<void> => {
    const place = view.links()?.findIndex(({ id }) => id === link.id) ?? 0
    setRevoking(null)
    if (!(await view.revoke(link))) return
    props.tell(words().guestLinks.revoked)
    if (list) focusNear(list, place, '.links-revoke')
  }
  const problem = () => {
    const kind = view.problem()
    const say = words().guestLinks
    return (
      kind && { unreachable: say.unreachable, 'too-many': say.tooMany, failed: say.failed }[kind]
    )
  }
  return (
    <Switch>
      <Match when={!mayShare()}>
        <PageBar title={words().guestLinks.title} />
        <div class="links-empty">
          <EmptyState cells={0} title={words().guestLinks.notAllowed} detail="" />
        </div>
      </Match>
      <Match when={editing()} keyed>
        {(of) => (
          <LinkEditor
            link={of === 'new' ? null : of}
            environment={props.environment}
            watchMedia={props.watchMedia}
            problem={problem()}
            onSave={save}
            onCancel={() => setEditing(null)}
          />
        )}
      </Match>
      <Match when={editing() === null}>
        <PageBar
          title={words().guestLinks.title}
          end={
            <Button
              look="primary"
              icon={plus}
              ref={(button) => {
                make = button
                focus.at('new')(button)
              }}
              onClick={() => edit('new')}
            >
              {words().guestLinks.make}
            </Button>
          }
        />
        <div class="links">
          <div>
            <p class="links-intro">{words().guestLinks.intro}</p>
            <OwnClock viewerZone={props.viewerZone} now={props.environment.now()} />
          </div>
          <Show when={problem()}>
            {(sentence) => (
              <Banner
                tone="warn"
                title={sentence()}
                action={
                  <Button size="small" onClick={() => void view.load()}>
                    {words().common.retry}
                  </Button>
                }
              />
            )}
          </Show>
          <Show
            when={view.links()}
            fallback={
              <Show when={problem() === null}>
                <ProgressBar label={words().common.loading} />
              </Show>
            }
          >
            {(links) => (
              <ul ref={list} class="links-list">
                <For
                  each={links()}
                  fallback={
                    <li class="links-empty">
                      <EmptyState
                        cells={0}
                        title={words().guestLinks.emptyTitle}
                        detail={words().guestLinks.emptyDetail}
                      />
                    </li>
                  }
                >
                  {(link) => (
                    <LinkRow
                      link={link}
                      now={props.environment.now()}
                      editRef={focus.at(link.id)}
                      onEdit={() => edit(link)}
                      onRevoke={() => setRevoking(link)}
                    />
                  )}
                </For>
              </ul>
            )}
          </Show>
        </div>
        <LinkReady
          made={made()}
          copy={props.copy}
          share={props.share}
          tell={props.tell}
          onDone={putAway}
        />
        <RevokeDialog
          link={revoking()}
          onKeep={() => setRevoking(null)}
          onRevoke={(link) => void revoke(link)}
        />
      </Match>
    </Switch>
  )
}
