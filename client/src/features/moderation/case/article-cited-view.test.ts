import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCharterCommands } from '#client/commands/charter.ts'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { proseOf } from '#shared/domain/fields.ts'
import { articlesIn } from '#shared/domain/moderation/article-actions.ts'
import { versionName } from '#shared/domain/moderation/charter.ts'
import { type ArticleCitedView, createArticleCitedView } from './article-cited-view.ts'

const DAY = 86_400_000

describe('the article that a case is about', () => {
  let browser: FakeBrowser
  let workspace: Workspace
  let ends: (() => void)[]
  let begun: number
  beforeEach(async () => {
    browser = createFakeBrowser(createFakeRelay())
    ends = []
    workspace = await enterWorkspace(browser, { id: 'sofia', name: 'Sofia', role: 'manager' })
    begun = workspace.write.author().now
  })
  afterEach(async () => {
    for (const end of ends) end()
    await workspace.close()
  })

  const articles = () => articlesIn(workspace.write.collection('articles'))
  const publish = () => createCharterCommands(workspace).propose(articles(), '')
  const begin = () => {
    createCharterCommands(workspace).beginFromExample()
    publish()
  }
  /** A case of something that happened so many days after the workspace was opened. */
  const open = (days: number): ArticleCitedView => {
    const fields = { title: 'Insults', happenedAt: begun + days * DAY }
    const id = createModerationRecords(workspace).create('case noted', 'cases', fields) ?? ''
    const of = () => {
      const one = workspace.moderation()?.cases.get(id)
      if (one?.kind !== 'case') throw new Error('the case was just noted')
      return one
    }
    return createRoot((end) => {
      ends.push(end)
      return createArticleCitedView({ workspace, of, language: () => 'en' })
    })
  }
  const cited = ({ citation }: ArticleCitedView) => {
    const found = citation()
    if (!found) return null
    const { article, version, since, isLater } = found
    return [article.number, article.title, versionName(version), since?.kind ?? null, isLater]
  }

  test('is one of the version of that day, and says what became of it since', async () => {
    begin()
    await browser.pass(2 * DAY)
    const [first, second, third] = articles()
    const commands = createCharterCommands(workspace)
    const map = workspace.write.collection('articles').get(first?.id ?? '')
    if (map) proseOf(map, 'text:en')?.insert(0, 'Something else.')
    commands.remove(second?.id ?? '')
    publish()

    const [changed, removed, moved, later] = [open(1), open(1), open(1), open(3)]
    changed.cite(first?.id ?? '')
    removed.cite(second?.id ?? '')
    moved.cite(third?.id ?? '')
    later.cite(first?.id ?? '')
    expect(changed.choices()).toHaveLength(6)
    expect(later.choices()).toHaveLength(5)
    expect(cited(changed)).toEqual([1, 'Ideas, not people', '1', 'changed', false])
    expect(changed.citation()?.article.text).toContain('may be criticised')
    expect(cited(removed)).toEqual([2, 'No threats, no harassment', '1', 'removed', false])
    expect(cited(moved)).toEqual([3, 'Private things stay private', '1', 'renumbered', false])
    expect(cited(later)).toEqual([1, 'Ideas, not people', '2', null, false])
  })

  test('is of the first version where there was none yet, and that is said', () => {
    begin()
    const view = open(-5)
    view.cite(articles()[0]?.id ?? '')
    expect(cited(view)).toEqual([1, 'Ideas, not people', '1', null, true])
  })

  test('can be taken back; without a charter there is nothing to choose, and what is unknown says so', () => {
    const view = open(0)
    expect([view.choices(), view.isUnknown()]).toEqual([[], false])
    view.cite('nothing')
    expect(view.isUnknown()).toBe(false)
    begin()
    view.cite(articles()[0]?.id ?? '')
    expect(view.citation()).not.toBeNull()
    workspace.undo.undo()
    expect(view.citation()).toBeNull()
    view.cite('an article of a version that is not here')
    expect(view.isUnknown()).toBe(true)
    view.cite(null)
    expect(view.isUnknown()).toBe(false)
  })
})
