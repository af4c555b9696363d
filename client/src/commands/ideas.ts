import { named } from '#client/commands/named.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { settleField } from '#client/commands/settle-field.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { ideasIn } from '#shared/documents/calendar.ts'
import { memberKey, type Records, type Scalar } from '#shared/domain/fields.ts'
import { ideaTitle, LONGEST_IDEA_TEXT, LONGEST_IDEA_TITLE } from '#shared/domain/idea.ts'
import { checkIdea, type IdeaDraft, noteIdea, uncheckIdea } from '#shared/domain/idea-actions.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import { changeProse, changeRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** What a person does to ideas; each is one step to undo. Nothing is done where this person may write nothing. */
export interface IdeaCommands {
  /** Their ids, in the same order; none where nothing may be written. Thousands go in some transactions, and are one step. */
  note(drafts: readonly IdeaDraft[]): readonly string[]
  check(idea: string): void
  uncheck(idea: string): void
  /** What was typed into a field, which no toast speaks of. */
  change(idea: string, fields: IdeaFields): void
  settle(idea: string, field: string, value: Scalar): void
  /** What it says, or what is noted about it; what others write meanwhile merges with it. */
  write(idea: string, field: 'text' | 'note', text: string): void
  label(idea: string, name: string): void
  unlabel(idea: string, label: string): void
  /** Null: it belongs to none. */
  campaign(idea: string, name: string | null): void
  /**
   * A draft with its title, text, link, labels and campaign; others that were made of it stay what they are. Null where
   * nothing may be written.
   * @param credit a line that says where it is from, put below the text; empty for none
   */
  turn(idea: string, credit: string): string | null
  remove(idea: string): void
  restore(idea: string): void
}

export interface IdeaFields {
  readonly title?: string
  /** `undefined` empties a field. */
  readonly link?: string | undefined
  readonly source?: string | undefined
  readonly author?: string | undefined
  readonly found?: string | undefined
}

/** Records a transaction (M12). */
const AT_ONCE = 500

export function createIdeaCommands(workspace: Workspace): IdeaCommands {
  const { undo, write } = workspace
  const posts = createPostCommands(workspace)

  const act = (what: string, idea: string, does: (home: Records) => readonly Step[]): void => {
    const home = write.homeOf(idea)
    if (!home || workspace.readOnly() !== null) return
    undo.run(what, () => write.transact(home, () => does(home)))
  }
  const change = (what: string, idea: string, fields: FieldValues): void =>
    act(what, idea, (home) => changeRecord(home, idea, fields, write.author()))

  return {
    note(drafts) {
      const { doc } = write.newPosts()
      if (!doc || drafts.length === 0 || workspace.readOnly() !== null) return []
      const home = ideasIn(doc)
      const made: { readonly id: string; readonly step: Step }[] = []
      for (let start = 0; start < drafts.length; start += AT_ONCE)
        write.transact(home, () => {
          for (const draft of drafts.slice(start, start + AT_ONCE))
            made.push(noteIdea(home, draft, write.author()))
        })
      undo.remember(
        'idea noted',
        made.map(({ step }) => step),
      )
      return made.map(({ id }) => id)
    },
    check: (idea) => act('idea checked', idea, (home) => checkIdea(home, idea, write.author())),
    uncheck: (idea) =>
      act('idea unchecked', idea, (home) => uncheckIdea(home, idea, write.author())),
    change(idea, { title, ...fields }) {
      const cut = title === undefined ? {} : { title: title.slice(0, LONGEST_IDEA_TITLE) }
      change('written', idea, { ...fields, ...cut })
    },
    settle(idea, field, value) {
      const home = write.homeOf(idea)
      if (!home || workspace.readOnly() !== null) return
      settleField(workspace, { home, id: idea }, [field, value], (fields) =>
        change('idea changed', idea, fields),
      )
    },
    write: (idea, field, text) =>
      act('written', idea, (home) =>
        changeProse(home, idea, field, text.slice(0, LONGEST_IDEA_TEXT), write.author()),
      ),
    label(idea, name) {
      const label = named(workspace, 'labels', name)
      if (label !== null) change('idea changed', idea, { [memberKey('label', label)]: true })
    },
    unlabel: (idea, label) =>
      change('idea changed', idea, { [memberKey('label', label)]: undefined }),
    campaign(idea, name) {
      const campaign = name === null ? undefined : named(workspace, 'campaigns', name)
      if (campaign !== null) change('idea changed', idea, { campaign })
    },
    turn(id, credit) {
      const idea = workspace.ideas()?.get(id)
      if (idea?.kind !== 'idea') return null
      const text = workspace.ideas()?.textsOf(id).text ?? ''
      return posts.make('idea turned', {
        title: idea.title || (text === '' ? ideaTitle(idea) : ''),
        body: [text, credit].filter(Boolean).join('\n\n'),
        status: 'draft',
        link: webLink(idea.link ?? ''),
        labels: idea.labels,
        campaign: idea.campaign,
        idea: id,
      })
    },
    remove: (idea) => change('idea removed', idea, { deletedAt: write.author().now }),
    restore: (idea) => change('idea restored', idea, { deletedAt: undefined }),
  }
}
