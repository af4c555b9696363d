import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { words } from '#client/i18n/en/words.ts'
import type { Prepared } from '#client/workspace/media/prepare-file.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { createEvidenceView, type EvidenceView } from './evidence-view.ts'

/** Files that are what their names say. */
const prepare = async ({ name }: File, keepLocation: boolean): Promise<Prepared> => {
  if (name.startsWith('unknown')) return { ok: false, name, why: 'unknown' }
  const letter = name.charAt(0)
  const draft = { hash: letter.repeat(64), name, type: 'image/png', size: 3 } as const
  return {
    ok: true,
    draft: { ...draft, width: 4, height: 3 },
    content: new Blob([name]),
    cleaned: !keepLocation,
  }
}

describe('what is kept with a case', () => {
  let browser: FakeBrowser
  let workspace: Workspace
  let asked: string[]
  let view: EvidenceView
  let ends: (() => void)[]
  beforeEach(async () => {
    browser = createFakeBrowser(createFakeRelay())
    asked = []
    ends = []
    const { environment } = browser.tab()
    const fetch: typeof environment.fetch = async (input, init) => {
      if (init?.method === 'DELETE') asked.push(String(input))
      return environment.fetch(input, init)
    }
    workspace = await enterWorkspace(
      browser,
      { id: 'nour', name: 'Nour', role: 'moderator' },
      { fetch },
    )
    view = open('case-one')
  })
  afterEach(async () => {
    for (const end of ends) end()
    await workspace.close()
  })

  const open = (of: string) =>
    createRoot((end) => {
      ends.push(end)
      return createEvidenceView({
        workspace,
        words: () => words,
        of: { case: of, note: null },
        prepare,
      })
    })
  const attach = async (...names: string[]) => {
    const attaching = view.attach(names.map((name) => new File(['x'], name)))
    await browser.pass(100)
    await attaching
  }
  const names = () => view.ids().map((id) => view.get(id)?.name)
  const eraseAll = () => {
    const { home } = workspace.moderation() ?? {}
    const media = home?.('media')
    if (media) workspace.write.transact(media, () => view.ids().map((id) => media.delete(id)))
  }

  test('stands in the order in which it was given, without the place where it was taken, in one step to undo', async () => {
    await attach('b.png', 'a.png', 'unknown.exe')
    expect(names()).toEqual(['b.png', 'a.png'])
    expect(view.notes().map(({ text }) => text)).toEqual([
      words.evidence.unknown('unknown.exe', 1),
      words.media.cleaned(2),
    ])
    expect(view.underway('b'.repeat(64))).toEqual({ percent: 0, problem: null })
    await attach('b.png')
    expect(view.notes()).toEqual([{ warns: false, text: words.evidence.already(1) }])
    workspace.undo.undo()
    expect(names()).toEqual([])
    workspace.undo.redo()
    expect(names()).toEqual(['b.png', 'a.png'])
  })

  test('that is taken off a case comes back; its file stays', async () => {
    await attach('a.png')
    view.remove(view.ids()[0] ?? '')
    expect(names()).toEqual([])
    await browser.pass(500)
    expect(asked).toEqual([])
    expect(await workspace.media()?.here('a'.repeat(64), 'moderation')).not.toBeNull()
  })

  test('and erased for good takes its file with it, here and on the relay, unless another case has it', async () => {
    await attach('a.png', 'b.png')
    const other = open('case-two')
    const attaching = other.attach([new File(['x'], 'a.png')])
    await browser.pass(100)
    await attaching
    eraseAll()
    const media = workspace.media()
    const erased = async () => {
      await browser.pass(50)
      const here = await media?.here('b'.repeat(64), 'moderation')
      return { here, asked: asked.map((address) => address.split('/media/')[1]) }
    }
    await expect.poll(erased).toEqual({ here: null, asked: [`${'b'.repeat(64)}?kind=moderation`] })
    expect(await media?.here('a'.repeat(64), 'moderation')).not.toBeNull()
    expect(other.ids()).toHaveLength(1)
  })
})
