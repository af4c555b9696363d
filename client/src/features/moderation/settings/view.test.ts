import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { stepName, USUAL_LADDER } from '#shared/domain/moderation/ladder-step.ts'
import { createModerationSettingsView, type ModerationSettingsView } from './view.ts'

describe('how a team moderates', () => {
  let browser: FakeBrowser
  let ends: (() => Promise<void>)[]
  beforeEach(() => {
    browser = createFakeBrowser(createFakeRelay())
    ends = []
  })
  afterEach(async () => {
    for (const end of ends) await end()
  })

  const open = async (person: string, role: Role) => {
    const workspace: Workspace = await enterWorkspace(browser, { id: person, name: person, role })
    return createRoot((dispose) => {
      ends.push(async () => {
        dispose()
        await workspace.close()
      })
      return { workspace, view: createModerationSettingsView(workspace) }
    })
  }
  const names = (view: ModerationSettingsView) => view.ladder().map((step) => stepName(step, 'en'))
  const usual = USUAL_LADDER.map((step) => stepName(step, 'en'))
  const at = (view: ModerationSettingsView, rank: number) => {
    const step = view.ladder()[rank - 1]
    if (!step) throw new Error(`there is no step ${rank}`)
    return step
  }

  test('is decided by who answers for it; moderators and editors read it', async () => {
    const [sofia, noor] = [await open('sofia', 'manager'), await open('noor', 'moderator')]
    expect([sofia.view.mayChange(), noor.view.mayChange()]).toEqual([true, false])
    noor.view.addStep()
    noor.view.removeStep(at(noor.view, 1))
    const camille = await open('camille', 'editor')
    camille.view.resetLadder()
    camille.view.moveStep(at(camille.view, 1), 1)
    for (const { view } of [noor, camille])
      expect([names(view), view.isUsualLadder()]).toEqual([usual, true])
  })

  test('begins with the built-in ladder, which becomes its own with the first change, in one step to undo', async () => {
    const { view, workspace } = await open('sofia', 'manager')
    view.changeStep(at(view, 3), { names: { fr: 'Silence 12 h', en: 'Muted for 12 h' }, hours: 12 })
    const changed = usual.with(2, 'Muted for 12 h')
    expect([names(view), view.isUsualLadder()]).toEqual([changed, false])
    // What was taken under the built-in steps counts as these.
    expect(view.ladder().map(({ was }) => was)).toEqual(USUAL_LADDER.map(({ id }) => id))
    expect(at(view, 3)).toMatchObject({ hours: 12, count: 2, days: 30, what: 'muted' })
    workspace.undo.undo()
    expect([names(view), view.isUsualLadder()]).toEqual([usual, true])
  })

  test('has its steps moved, removed, added and taken back as a whole', async () => {
    const { view } = await open('sofia', 'manager')
    expect(view.moveStep(at(view, 5), -1)).toBe(4)
    const [reminder = '', warning = '', day = '', week = '', end = ''] = usual
    expect(names(view)).toEqual([reminder, warning, day, end, week])
    expect(view.moveStep(at(view, 5), 1)).toBeNull()
    view.removeStep(at(view, 2))
    view.addStep()
    expect(names(view)).toEqual([reminder, day, end, week, 'New step'])
    view.changeStep(at(view, 5), { days: 30 })
    view.changeStep(at(view, 5), { names: { fr: ' ', en: '' } })
    expect(at(view, 5)).toMatchObject({ count: 5, days: 30, names: { en: 'New step' } })
    view.changeStep(at(view, 5), { days: null })
    expect(at(view, 5).days).toBeNull()
    view.resetLadder()
    expect([names(view), view.isUsualLadder()]).toEqual([usual, true])
  })

  test('says how long replies wait, notes are kept and appeals take; the usual values are not written (M4)', async () => {
    const { view, workspace } = await open('sofia', 'manager')
    const { settings } = workspace.write
    view.setCoolOff('high', 45)
    view.setKeeping('warning', 24)
    view.setAppealDays(30)
    view.beginRedress('fr')
    view.redress('fr')?.text.insert(0, ' Écrivez-nous. ')
    expect(view.rules()).toMatchObject({
      coolOff: { low: 5, high: 45 },
      keeping: { information: 12, warning: 24 },
      redress: { fr: 'Écrivez-nous.', en: '' },
      appealDays: 30,
    })
    view.setCoolOff('high', 30)
    view.setKeeping('warning', null)
    view.setAppealDays(14)
    expect([...settings.keys()].filter((key) => key.startsWith('moderation:'))).toEqual([
      'moderation:redress:fr',
    ])
  })

  test('keeps its own list of sensitive words over the built-in one, word by word, so that two who edit it both win (M2)', async () => {
    const sofia = await open('sofia', 'manager')
    const theo = await open('theo', 'owner')
    const health = (view: ModerationSettingsView) => view.rules().sensitive.get('health') ?? []
    const usual = health(sofia.view)
    sofia.view.setWords('health', [...usual, 'Migraine*'].join(', '))
    theo.view.setWords('health', usual.filter((word) => word !== 'cancer').join('\n'))
    await browser.pass(1_000)
    const both = [...usual.filter((word) => word !== 'cancer'), 'migraine*'].sort()
    for (const { view } of [sofia, theo]) expect(health(view)).toEqual(both)
    // Back to what is built in, nothing is written.
    theo.view.setWords('health', usual.join(', '))
    const { settings } = theo.workspace.write
    expect([...settings.keys()].filter((key) => key.startsWith('moderation:'))).toEqual([])
  })
})
