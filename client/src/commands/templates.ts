import { copiedDraft } from '#client/commands/copied-draft.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { createSpaceRecords } from '#client/commands/space-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { memberKey, type Scalar } from '#shared/domain/fields.ts'
import { EMPTY_DRAFT } from '#shared/domain/post.ts'
import {
  beginText,
  FIRST_COMMENT,
  leaveText,
  type TextKey,
  type TextPlace,
  textKeyAt,
  variantFor,
} from '#shared/domain/post-texts.ts'
import { changeProse, changeRecord, type FieldValues } from '#shared/domain/record.ts'
import { createTemplate, draftFrom, type Template } from '#shared/domain/template.ts'

/** Each is one step to undo; templates are changed by whoever may give names, and used by whoever may write posts. */
export interface TemplateCommands {
  /** Null where nothing may be written. */
  create(name: string): string | null
  /** All that a post says, under its title. */
  make(post: string, name: string): string | null
  change(id: string, fields: FieldValues): void
  /** Of what was changed apart, this value is to stand. */
  settle(id: string, field: string, value: Scalar): void
  toggle(id: string, set: 'channel' | 'label', member: string, on: boolean): void
  /** The text of a place becomes this one, and is begun where there is none. */
  write(id: string, place: TextPlace | 'body', text: string): void
  /** The place has no text of its own any more. */
  leave(id: string, place: TextPlace): void
  remove(id: string): void
  /** A post begun from it; null where nothing may be written. */
  begin(template: Template): string | null
  /** Into a post in which nobody has written yet. */
  apply(template: Template, post: string): void
}

export function createTemplateCommands(workspace: Workspace): TemplateCommands {
  const { undo, write } = workspace
  const { run, change, settle, remove } = createSpaceRecords(workspace, 'templates')
  const posts = createPostCommands(workspace)
  const home = write.collection('templates')
  const add = (name: string, draft = EMPTY_DRAFT): string | null => {
    let made: string | null = null
    run('template made', () => {
      const { id, step } = createTemplate(home, name, draft, write.author())
      made = id
      return [step]
    })
    return made
  }
  const isThere = (id: string): boolean =>
    [...workspace.channels(), ...workspace.labels(), ...workspace.pillars()].some(
      (one) => one.id === id,
    )

  return {
    create: (name) => add(name),
    make(post, name) {
      const draft = copiedDraft(workspace, post)
      return draft && add(name, draft)
    },
    change: (id, fields) => change('template changed', id, fields),
    settle: (id, field, value) => settle('template changed', id, field, value),
    toggle: (id, set, member, on) =>
      change('template changed', id, { [memberKey(set, member)]: on || undefined }),
    write(id, place, text) {
      // Typing speaks for itself.
      run('written', () => {
        const map = home.get(id)
        const key: TextKey | null = place === 'body' ? 'body' : map ? textKeyAt(map, place) : null
        if (key !== null) return changeProse(home, id, key, text, write.author())
        return place === 'body'
          ? []
          : (beginText(home, id, place, text, write.author())?.steps ?? [])
      })
    },
    leave: (id, place) => run('template changed', () => leaveText(home, id, place, write.author())),
    remove: (id) => remove('template removed', id),
    begin: (template) =>
      posts.create({
        ...draftFrom(template, isThere),
        status: 'draft',
        owner: workspace.me.id,
      }),
    apply(template, post) {
      const records = write.homeOf(post)
      if (!records || workspace.locked(post) !== null) return
      const { title, body, link, campaign, pillar, language, channels, labels, texts } = {
        ...EMPTY_DRAFT,
        ...draftFrom(template, isThere),
      }
      const author = write.author()
      const members = [
        ...channels.map((id) => memberKey('channel', id)),
        ...labels.map((id) => memberKey('label', id)),
      ]
      const said = Object.entries({ title, link, campaign, pillar, language }).filter(
        ([, value]) => value,
      )
      const fields = Object.fromEntries([...said, ...members.map((key) => [key, true])])
      undo.run('template used', () =>
        write.transact(records, () => [
          ...changeRecord(records, post, fields, author),
          ...changeProse(records, post, 'body', body, author),
          ...Object.entries(texts).flatMap(([place, text]) =>
            isPlace(place) ? (beginText(records, post, place, text, author)?.steps ?? []) : [],
          ),
        ]),
      )
    },
  }
}

function isPlace(text: string): text is TextPlace {
  return text === FIRST_COMMENT || text.startsWith(variantFor(''))
}
