import { For, Show } from 'solid-js'
import { createIdeaCommands } from '#client/commands/ideas.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { lightbulb, undo2 } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createPostWords, type PostWords } from '#client/workspace/posts/post-words.ts'
import { ideaTitle } from '#shared/domain/idea.ts'
import { DeletedFacts } from './DeletedFacts.tsx'
import { DeletedPost } from './DeletedPost.tsx'
import { DeletedRow } from './DeletedRow.tsx'
import { createModerationBin } from './moderation-bin.ts'
import { createBinView } from './view.ts'
import './BinPage.css'

export interface BinPageProps {
  readonly environment: Pick<Environment, 'now'>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
}

/** What was deleted, for 30 days: brought back one by one or several at once, never erased by hand. */
export function BinPage(props: BinPageProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const { now } = props.environment
  const view = createBinView({
    workspace,
    commands: createPostCommands(workspace),
    ideaCommands: createIdeaCommands(workspace),
    now,
  })
  const facts = createModerationBin(workspace, now)
  const say: PostWords = createPostWords({
    workspace,
    words,
    formats,
    viewerZone: props.viewerZone,
  })
  const colleague = createColleagues(workspace)
  const canWrite = () => workspace.readOnly() === null
  let heading: HTMLElement | undefined
  let list: HTMLUListElement | undefined
  const restore = (ids: readonly string[]) => {
    const next = view.restore(ids)
    // The button that was pressed is gone with its row.
    const row = next === null ? null : list?.querySelector<HTMLElement>(`[data-restore="${next}"]`)
    const target = row ?? heading
    target?.focus()
  }
  workspace.presence.tell({ page: 'bin', post: null, doing: 'looking', day: null })
  return (
    <>
      <PageBar
        title={words().bin.title}
        heading={(element) => {
          heading = element
        }}
      />
      <Show
        when={view.posts().length + view.ideas().length + facts.facts().length > 0}
        fallback={
          <div class="bin-empty">
            <EmptyState
              cells={6}
              title={words().bin.emptyTitle}
              detail={words().bin.emptyDetail}
              actions={
                <LinkButton href={`/w/${workspace.id}/calendar`}>{words().bin.back}</LinkButton>
              }
            />
          </div>
        }
      >
        <div class="bin">
          <Show when={view.posts().length + view.ideas().length > 0}>
            <p class="bin-intro">{words().bin.intro}</p>
          </Show>
          <Show when={canWrite() && view.posts().length > 0}>
            <div class="bin-actions">
              <Checkbox
                label={words().bin.selectAll}
                checked={view.chosen().size === view.posts().length}
                onChange={view.chooseAll}
              />
              <Show when={view.chosen().size > 0}>
                <Button look="primary" icon={undo2} onClick={() => restore([...view.chosen()])}>
                  {words().bin.restoreSelected(view.chosen().size)}
                </Button>
              </Show>
            </div>
          </Show>
          <ul
            ref={(element) => {
              list = element
            }}
            class="bin-list"
            hidden={view.posts().length === 0}
          >
            <For each={view.posts()}>
              {(id) => (
                <Show when={view.deleted(id)}>
                  {(deleted) => (
                    <DeletedPost
                      deleted={deleted()}
                      say={say}
                      by={colleague(deleted().by ?? '')?.name ?? null}
                      when={formats().instantShort(deleted().deletedAt, now())}
                      chosen={view.chosen().has(id)}
                      canWrite={workspace.locked(id) === null}
                      onChoose={(on) => view.choose(id, on)}
                      onRestore={() => restore([id])}
                    />
                  )}
                </Show>
              )}
            </For>
          </ul>
          <Show when={view.ideas().length > 0}>
            <h2 class="bin-head">{words().ideas.list}</h2>
            <ul class="bin-list">
              <For each={view.ideas()}>
                {(deleted) => (
                  <DeletedRow
                    icon={lightbulb}
                    title={ideaTitle(deleted.idea) || words().ideas.untitled}
                    detail={deleted.idea.source}
                    by={colleague(deleted.by ?? '')?.name ?? null}
                    when={formats().instantShort(deleted.deletedAt, now())}
                    daysLeft={deleted.daysLeft}
                    canWrite={canWrite()}
                    onRestore={() => {
                      view.restoreIdea(deleted.idea.id)
                      heading?.focus()
                    }}
                  />
                )}
              </For>
            </ul>
          </Show>
          <DeletedFacts
            bin={facts}
            now={now}
            called={(person) => colleague(person ?? '')?.name ?? null}
            onRestored={() => heading?.focus()}
          />
        </div>
      </Show>
    </>
  )
}
