import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setApprovalRule } from '#client/commands/set-approval-rule.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { OWN_ALLOWED } from '#shared/domain/approval/rules.ts'
import { versionName } from '#shared/domain/moderation/charter.ts'
import { replaceMiddle } from '#shared/domain/record.ts'
import { type CharterView, createCharterView } from './view.ts'

interface Reader {
  readonly workspace: Workspace
  readonly view: CharterView
}

describe('the charter', () => {
  let relay: FakeRelay
  let browser: FakeBrowser
  let ends: (() => Promise<void>)[]
  beforeEach(() => {
    relay = createFakeRelay()
    browser = createFakeBrowser(relay)
    ends = []
  })
  afterEach(async () => {
    for (const end of ends) await end()
  })

  const open = async (person: string, role: Role): Promise<Reader> => {
    const workspace = await enterWorkspace(browser, { id: person, name: person, role })
    return createRoot((dispose) => {
      ends.push(async () => {
        dispose()
        await workspace.close()
      })
      const asked = { scene: () => 'draft', version: () => undefined, first: 'fr' } as const
      return { workspace, view: createCharterView({ workspace, ...asked }) }
    })
  }
  const write = ({ view }: Reader, place: number, text: string) => {
    const article = view.articles()[place]
    const prose = article && view.prose(article, 'text:fr')?.text
    if (prose) replaceMiddle(prose, prose.toString(), text)
  }
  const names = ({ view }: Reader) => view.versions().map(versionName)

  test('is begun from an example, written, published, and the next version says what it changed', async () => {
    const camille = await open('camille', 'editor')
    const noor = await open('noor', 'moderator')
    const { view } = camille
    expect([view.isEmpty(), view.mayChange(), noor.view.mayChange()]).toEqual([true, true, false])
    view.beginFromExample()
    expect(view.cannotPublish()).toBeNull()
    expect(view.publish()).toMatchObject({ published: { number: 1, by: 'camille' } })
    expect([view.cannotPublish(), view.publish()]).toEqual([{ why: 'same' }, null])

    write(camille, 0, 'On ne s’en prend à personne.')
    expect(view.move(view.articles()[0]?.id ?? '', 1)).toBe(2)
    view.setNote('Plus court')
    view.publish()
    await browser.pass(500)
    expect(names(noor)).toEqual(['2', '1'])
    const [second] = noor.view.versions()
    expect(second).toMatchObject({ note: 'Plus court', createdBy: 'camille' })
    const since = second && noor.view.since(second)
    expect(since?.changes.articles).toMatchObject([{ what: 'changed', was: 1, is: 2 }])
    expect(since?.changes.renumbered).toEqual([{ was: 2, is: 1 }])
    // The draft of a reader is nobody’s business: they read what is in force.
    expect([noor.view.scene(), noor.view.read()?.id]).toEqual(['reading', second?.id])
  })

  test('has no empty article published, and says which language is missing', async () => {
    const camille = await open('camille', 'editor')
    const { view } = camille
    view.add()
    expect(view.cannotPublish()).toEqual({ why: 'blank', numbers: [1] })
    write(camille, 0, 'On reste courtois.')
    expect([view.cannotPublish(), view.untranslated('en'), view.untranslated('fr')]).toEqual([
      null,
      [1],
      [],
    ])
    write(camille, 0, '')
    expect(view.cannotPublish()).toEqual({ why: 'blank', numbers: [1] })
  })

  test('waits for a second person where the workspace wants one', async () => {
    const sofia = await open('sofia', 'manager')
    const camille = await open('camille', 'editor')
    setApprovalRule(sofia.workspace, OWN_ALLOWED, false)
    await browser.pass(500)
    camille.view.beginFromExample()
    expect([camille.view.needsOther(), camille.view.publish()]).toEqual([true, 'proposed'])
    const [proposal] = camille.view.proposed()
    expect([proposal && camille.view.isOwn(proposal), names(camille)]).toEqual([true, []])
    expect(camille.view.approve(proposal?.id ?? '')).toBeNull()
    await browser.pass(500)
    expect(sofia.view.approve(proposal?.id ?? '')).toMatchObject({ published: { by: 'sofia' } })
    await browser.pass(500)
    expect([names(camille), camille.view.proposed()]).toEqual([['1'], []])
    // What is published stays so, whatever the workspace wants later, and for whoever would take it back.
    camille.view.withdraw(proposal?.id ?? '')
    setApprovalRule(sofia.workspace, OWN_ALLOWED, true)
    await browser.pass(500)
    expect(names(sofia)).toEqual(['1'])
  })

  test('published on two devices apart is kept twice, and both are told until somebody publishes knowing both', async () => {
    const sofia = await open('sofia', 'manager')
    const camille = await open('camille', 'editor')
    camille.view.beginFromExample()
    camille.view.publish()
    await browser.pass(500)
    relay.cut()
    await browser.pass(5_000)
    write(camille, 0, 'Sa version.')
    camille.view.publish()
    await browser.pass(1_000)
    write(sofia, 1, 'La sienne.')
    sofia.view.publish()
    expect(sofia.view.twins()).toEqual([])
    relay.mend()
    await browser.pass(60_000)
    for (const one of [sofia, camille]) {
      expect(names(one)).toEqual(['2b', '2a', '1'])
      expect(one.view.twins().map(versionName)).toEqual(['2a', '2b'])
      expect(one.view.inForce()?.createdBy).toBe('sofia')
    }
    // Both changes are in progress: what is missing in the one in force is what publishing adds.
    expect(camille.view.changes().articles).toMatchObject([{ what: 'changed', is: 1 }])
    camille.view.publish()
    await browser.pass(500)
    expect([names(sofia)[0], sofia.view.twins()]).toEqual(['3', []])
  })

  test('gives an article its published text back, also when it was removed', async () => {
    const camille = await open('camille', 'editor')
    const { view } = camille
    view.beginFromExample()
    view.publish()
    write(camille, 0, 'Autre chose.')
    view.remove(view.articles()[3]?.id ?? '')
    for (const { before } of view.changes().articles) if (before) view.takeBack(before)
    expect(view.cannotPublish()).toEqual({ why: 'same' })
  })
})
