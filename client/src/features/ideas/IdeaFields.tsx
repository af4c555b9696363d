import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { DraftArea } from '#client/ui/DraftArea.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { TextField } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { externalLink } from '#client/ui/icons.ts'
import { NamePicker } from '#client/ui/NamePicker.tsx'
import { useDraft } from '#client/ui/use-draft.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { type Idea, LONGEST_IDEA_TEXT, LONGEST_IDEA_TITLE } from '#shared/domain/idea.ts'
import { sourceOf, webLink } from '#shared/domain/idea-link.ts'
import { useIdeas } from './ideas-context.ts'

/** Everything of an idea, changed where it stands. */
export function IdeaFields(props: { readonly idea: Idea }) {
  const { view } = useIdeas()
  const { posts } = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const { id } = props.idea
  const texts = () => view.texts(id)
  return (
    <div class="watch-fields">
      <Line
        label={words().ideas.name}
        example={words().ideas.nameExample}
        kept={props.idea.title}
        longest={LONGEST_IDEA_TITLE}
        onWrite={(title) => view.commands.change(id, { title })}
      />
      <LinkLine idea={props.idea} />
      <Prose
        label={words().ideas.text}
        example={words().ideas.textExample}
        rows={5}
        kept={texts().text}
        onWrite={(text) => view.commands.write(id, 'text', text)}
      />
      <div class="watch-pair">
        <Line
          label={words().ideas.source}
          example=""
          kept={props.idea.source}
          longest={200}
          // What the link says by itself need not be written down.
          onWrite={(source) =>
            view.commands.change(id, {
              source: source === sourceOf(props.idea.link ?? '') ? undefined : source || undefined,
            })
          }
        />
        <Line
          label={words().ideas.author}
          example={words().ideas.authorExample}
          kept={props.idea.author}
          longest={200}
          onWrite={(author) => view.commands.change(id, { author: author || undefined })}
        />
      </div>
      <div class="watch-pair">
        <DayField
          label={words().ideas.found}
          day={view.foundOn(props.idea)}
          reading={dateReading(view.today(), formats(), words().days.near)}
          formats={formats()}
          words={words().days}
          count={(day) => posts.onDay(day).length}
          onChange={(found) => view.commands.change(id, { found: found ?? undefined })}
        />
        <Show when={props.idea.foundBy}>
          {(by) => <p class="watch-finder">{words().ideas.by(view.nameOf(by()))}</p>}
        </Show>
      </div>
      <Names idea={props.idea} />
      <Prose
        label={words().ideas.note}
        example={words().ideas.noteExample}
        rows={3}
        kept={texts().note}
        onWrite={(text) => view.commands.write(id, 'note', text)}
      />
    </div>
  )
}

function LinkLine(props: { readonly idea: Idea }) {
  const { view, environment } = useIdeas()
  const words = useWords()
  const draft = useDraft({
    kept: () => props.idea.link ?? '',
    write: (link) => view.commands.change(props.idea.id, { link: link.trim() || undefined }),
    after: environment.after,
  })
  const href = () => webLink(draft.value())
  return (
    <div class="watch-link" onFocusOut={() => draft.flush()}>
      <TextField
        label={words().ideas.link}
        type="url"
        placeholder="https://"
        autocomplete="off"
        maxLength={4000}
        value={draft.value()}
        error={draft.value().trim() !== '' && href() === null ? words().ideas.noLink : null}
        onInput={draft.typed}
      />
      <Show when={href()}>
        {(address) => (
          <a class="link" href={address()} target="_blank" rel="noreferrer noopener">
            <Icon of={externalLink} size="dense" />
            {words().ideas.openLink}
          </a>
        )}
      </Show>
    </div>
  )
}

function Names(props: { readonly idea: Idea }) {
  const { view } = useIdeas()
  const workspace = useWorkspace()
  const words = useWords()
  const { id } = props.idea
  const onlyKnown = () => (workspace.mayName() ? null : words().post.onlyKnown)
  return (
    <>
      <NamePicker
        label={words().post.labels}
        placeholder={words().post.labelExample}
        onlyKnown={onlyKnown()}
        known={workspace.labels()}
        chosen={props.idea.labels}
        onAdd={(name) => view.commands.label(id, name)}
        onRemove={(label) => view.commands.unlabel(id, label)}
      />
      <NamePicker
        single
        label={words().post.campaign}
        placeholder={words().post.campaignExample}
        onlyKnown={onlyKnown()}
        known={workspace.campaigns()}
        chosen={props.idea.campaign === null ? [] : [props.idea.campaign]}
        onAdd={(name) => view.commands.campaign(id, name)}
        onRemove={() => view.commands.campaign(id, null)}
        hrefOf={(campaign) => `/w/${workspace.id}/campaigns?campaign=${campaign}`}
      />
    </>
  )
}

function Line(props: {
  readonly label: string
  readonly example: string
  readonly kept: string
  readonly longest: number
  readonly onWrite: (text: string) => void
}) {
  const { environment } = useIdeas()
  const draft = useDraft({
    kept: () => props.kept,
    write: (text) => props.onWrite(text.trim()),
    after: environment.after,
  })
  return (
    <div onFocusOut={() => draft.flush()}>
      <TextField
        label={props.label}
        placeholder={props.example}
        autocomplete="off"
        maxLength={props.longest}
        value={draft.value()}
        onInput={draft.typed}
      />
    </div>
  )
}

function Prose(props: {
  readonly label: string
  readonly example: string
  readonly rows: number
  readonly kept: string
  readonly onWrite: (text: string) => void
}) {
  const { environment } = useIdeas()
  return (
    <DraftArea
      label={props.label}
      placeholder={props.example}
      rows={props.rows}
      most={LONGEST_IDEA_TEXT}
      kept={props.kept}
      onWrite={(text) => props.onWrite(text)}
      after={environment.after}
    />
  )
}
