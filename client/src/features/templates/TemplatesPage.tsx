import { useNavigate, useSearchParams } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { createTemplateCommands } from '#client/commands/templates.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { NewEntry } from '#client/ui/Ledger.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createPostWords } from '#client/workspace/posts/post-words.ts'
import { createTemplates } from '#client/workspace/space/templates.ts'
import { OneTemplate } from './OneTemplate.tsx'
import { TemplatesContext } from './templates-context.ts'

export interface TemplatesPageProps {
  readonly environment: Pick<Environment, 'now' | 'after'>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
}

/** What posts are begun from; one at a time is open, and named by the address. */
export function TemplatesPage(props: TemplatesPageProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams<{ template?: string }>()
  const newName = createSignal('')
  const commands = createTemplateCommands(workspace)
  const templates = createTemplates(workspace)
  const say = createPostWords({ workspace, words, formats, viewerZone: props.viewerZone })
  const toggle = (id: string) =>
    setSearch({ template: search.template === id ? undefined : id }, { replace: true })
  const add = (typed: string) => {
    const name = typed.trim()
    const made = name === '' ? null : commands.create(name)
    if (made !== null) setSearch({ template: made }, { replace: true })
    return made !== null
  }
  const open = (post: string | null) => {
    if (post !== null) navigate(`/w/${workspace.id}/calendar?post=${post}`)
  }
  workspace.presence.tell({ page: 'templates', post: null, doing: 'looking', day: null })
  return (
    <TemplatesContext.Provider
      value={{ commands, say, now: props.environment.now, after: props.environment.after }}
    >
      <PageBar title={words().templates.title} />
      <div class="ledger">
        <Show
          when={workspace.mayName()}
          fallback={<p class="ledger-intro">{words().templates.readOnly}</p>}
        >
          <NewEntry
            label={words().templates.newName}
            example={words().templates.nameExample}
            action={words().templates.add}
            typed={newName}
            onAdd={add}
          />
        </Show>
        <Show
          when={templates().length > 0}
          fallback={
            <EmptyState
              cells={0}
              title={words().templates.emptyTitle}
              detail={words().templates.emptyDetail}
            />
          }
        >
          <p class="ledger-intro">{words().templates.intro}</p>
          <ul class="ledger-list">
            <For each={templates().map(({ id }) => id)}>
              {(id) => (
                <Show when={templates().find((one) => one.id === id)}>
                  {(template) => (
                    <OneTemplate
                      template={template()}
                      open={search.template === id}
                      onToggle={() => toggle(id)}
                      onBegin={() => open(commands.begin(template()))}
                    />
                  )}
                </Show>
              )}
            </For>
          </ul>
        </Show>
      </div>
    </TemplatesContext.Provider>
  )
}
