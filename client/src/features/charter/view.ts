import { type Accessor, createMemo, createSignal } from 'solid-js'
import { createCharterCommands, mayApproveCharter } from '#client/commands/charter.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { createCharter } from '#client/workspace/space/charter.ts'
import type { Prose, Workspace } from '#client/workspace/workspace.ts'
import { approvalRulesIn } from '#shared/domain/approval/rules.ts'
import { proseOf } from '#shared/domain/fields.ts'
import {
  type Article,
  type ArticleField,
  type ArticleSaid,
  CHARTER_LANGUAGES,
  type CharterLanguage,
  isBlankArticle,
  isBlankIn,
} from '#shared/domain/moderation/article.ts'
import type { CharterVersion, PublishedCharter } from '#shared/domain/moderation/charter.ts'
import {
  type CharterDifference,
  charterDifference,
  isSame,
} from '#shared/domain/moderation/charter-difference.ts'

export const SCENES = ['reading', 'draft', 'versions'] as const
export type Scene = (typeof SCENES)[number]

/** Why nothing can be published; `numbers`: of the articles that are empty. */
export type CannotPublish =
  | { readonly why: 'same' }
  | { readonly why: 'blank'; readonly numbers: readonly number[] }

/** The charter, and what can be done about it. All of it is reactive. */
export interface CharterView {
  readonly scene: Accessor<Scene>
  /** Whether this person writes the charter, and whether they publish it. */
  mayChange(): boolean
  mayPublish(): boolean
  /** In which it is read. */
  readonly language: Accessor<CharterLanguage>
  setLanguage(language: CharterLanguage): void
  /** Every version, the newest first. */
  readonly versions: Accessor<readonly PublishedCharter[]>
  readonly inForce: Accessor<PublishedCharter | null>
  /** The one that the address asks for, else the one in force. */
  readonly read: Accessor<PublishedCharter | null>
  /** Of those that were published apart from the one in force, and it; none where nobody was. */
  readonly twins: Accessor<readonly PublishedCharter[]>
  readonly articles: Accessor<readonly Article[]>
  /** Nothing written, nothing published. */
  readonly isEmpty: Accessor<boolean>
  /** What is in progress beside the version in force. */
  readonly changes: Accessor<CharterDifference>
  /** Numbers of the articles that are written in the other language only. */
  untranslated(language: CharterLanguage): readonly number[]
  readonly cannotPublish: Accessor<CannotPublish | null>
  /** Somebody else has to approve what this person publishes. */
  needsOther(): boolean
  readonly nextNumber: Accessor<number>
  readonly proposed: Accessor<readonly CharterVersion[]>
  isOwn(version: CharterVersion): boolean
  /** Beside the version in force. */
  changesOf(version: CharterVersion): CharterDifference
  /** Beside the version that was in force when it was made; null for the first. */
  since(
    version: PublishedCharter,
  ): { readonly from: PublishedCharter; readonly changes: CharterDifference } | null
  readonly damaged: Accessor<number>
  /** Its id, or null where nothing may be written. */
  add(): string | null
  beginFromExample(): void
  /** One of its texts, for the editor; null until somebody begins to write it. */
  prose(article: Article, field: ArticleField): Prose | null
  signed(article: string, field: ArticleField, words: number): void
  beginProse(article: string, field: ArticleField): void
  /** By so many places: the number that it has then; null where it cannot go further. */
  move(article: string, by: number): number | null
  remove(article: string): void
  takeBack(said: ArticleSaid): void
  readonly note: Accessor<string>
  setNote(note: string): void
  /** The version that it made. */
  publish(): PublishedCharter | 'proposed' | null
  approve(version: string): PublishedCharter | null
  withdraw(version: string): void
}

export function createCharterView(means: {
  readonly workspace: Workspace
  readonly scene: Accessor<string | undefined>
  /** Id of a version to read. */
  readonly version: Accessor<string | undefined>
  /** Of the reader. */
  readonly first: CharterLanguage
}): CharterView {
  const { workspace } = means
  const charter = createCharter(workspace)
  const commands = createCharterCommands(workspace)
  const [language, setLanguage] = createSignal(means.first)
  const [note, setNote] = createBegun(() => 'space.charter', undefined, workspace)
  const { articles, inForce, published } = charter
  const articleMaps = workspace.write.collection('articles')
  const mayChange = () => workspace.mayName()
  const textOf = (version: { readonly articles: readonly ArticleSaid[] } | null) =>
    version?.articles ?? []
  const changes = createMemo(() => charterDifference(textOf(inForce()), articles()))
  const blank = createMemo(() => numbersWhere(articles(), isBlankArticle))
  const cannotPublish = createMemo((): CannotPublish | null => {
    if (blank().length > 0) return { why: 'blank', numbers: blank() }
    return isSame(changes()) ? { why: 'same' } : null
  })
  const publishedWith = (id: string | null) => published().find((one) => one.id === id) ?? null
  return {
    scene() {
      const asked = SCENES.find((one) => one === means.scene()) ?? 'reading'
      return asked === 'draft' && !mayChange() ? 'reading' : asked
    },
    mayChange,
    mayPublish: () => mayApproveCharter(workspace),
    language,
    setLanguage,
    versions: () => published().toReversed(),
    inForce,
    read: () => publishedWith(means.version() ?? null) ?? inForce(),
    twins() {
      const last = inForce()
      if (!last || last.twin === null) return []
      return published().filter((one) => one.published.number === last.published.number)
    },
    articles,
    isEmpty: () => articles().length + published().length + charter.proposed().length === 0,
    changes,
    untranslated(wanted) {
      const others = CHARTER_LANGUAGES.filter((one) => one !== wanted)
      const isMissing = (article: ArticleSaid) =>
        isBlankIn(article, wanted) && others.some((one) => !isBlankIn(article, one))
      return numbersWhere(articles(), isMissing)
    },
    cannotPublish,
    needsOther: () => !approvalRulesIn(workspace.write.settings).ownAllowed,
    nextNumber: () => (inForce()?.published.number ?? 0) + 1,
    proposed: charter.proposed,
    isOwn: ({ createdBy }) => createdBy === workspace.me.id,
    changesOf: (version) => charterDifference(textOf(inForce()), version.articles),
    since(version) {
      const from = publishedWith(version.after)
      return from && { from, changes: charterDifference(from.articles, version.articles) }
    },
    damaged: charter.damaged,
    add: commands.add,
    beginFromExample: commands.beginFromExample,
    prose(article, field) {
      const map = articleMaps.get(article.id)
      const text = map ? proseOf(map, field) : null
      return text && { text, awareness: workspace.documents.space.awareness }
    },
    signed: commands.signed,
    beginProse: commands.layIn,
    move(article, by) {
      const to = articles().findIndex(({ id }) => id === article) + by
      if (to < 0 || to >= articles().length) return null
      commands.move(article, to)
      return to + 1
    },
    remove: commands.remove,
    takeBack: commands.takeBack,
    note,
    setNote,
    publish() {
      if (cannotPublish() !== null) return null
      const made = commands.propose(articles(), note())
      if (made !== null) setNote('')
      return made === null ? null : (publishedWith(made) ?? 'proposed')
    },
    approve(version) {
      commands.approve(version)
      return publishedWith(version)
    },
    withdraw: commands.withdraw,
  }
}

function numbersWhere(
  articles: readonly ArticleSaid[],
  is: (article: ArticleSaid) => boolean,
): readonly number[] {
  return articles.flatMap((article, index) => (is(article) ? [index + 1] : []))
}
