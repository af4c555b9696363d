import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { countsOf } from '#shared/domain/events/challenge/counts.ts'
import { judgementsOf } from '#shared/domain/events/jury/judgement.ts'
import { createChallengeCommands } from './challenge.ts'
import { createJuryCommands } from './jury.ts'

const EVENT = 'photocontestab'

let relay: FakeRelay
const open: { readonly workspace: Workspace; readonly browser: FakeBrowser }[] = []

async function arrives(id: string, role: Role = 'editor') {
  const browser = createFakeBrowser(relay)
  const workspace = await enterWorkspace(browser, { id, name: id, role })
  open.push({ workspace, browser })
  await settle()
  workspace.events()?.entries(EVENT)
  await settle()
  return workspace
}

/** Both at once: what one sends, the other hears. */
async function settle(): Promise<void> {
  for (let times = 0; times < 3; times += 1) for (const { browser } of open) await browser.pass(500)
}

const entriesOf = (workspace: Workspace) => {
  const entries = workspace.events()?.entries(EVENT)
  if (!entries) throw new Error('The entries are not open')
  return entries
}
const scoreOf = (workspace: Workspace, judge: string) =>
  judgementsOf(entriesOf(workspace).ballots.every()).get(judge)?.get('photo1')?.scores.get('idea')
const countOf = (workspace: Workspace) =>
  countsOf(entriesOf(workspace).checkins.every()).get('awa')?.get('2026-10-01')

beforeEach(() => {
  relay = createFakeRelay()
})
afterEach(async () => {
  for (const { workspace } of open.splice(0)) await workspace.close()
})

describe('what people note on sheets of their own', () => {
  test('a score is the judge’s own, comes to the others, and is undone to the one before it', async () => {
    const [ines, theo] = [await arrives('ines'), await arrives('theo')]
    const [hers, his] = [createJuryCommands(ines, EVENT), createJuryCommands(theo, EVENT)]
    hers.score('photo1', 'idea', { points: 6, outOf: 10 })
    hers.score('photo1', 'idea', { points: 8, outOf: 10 })
    his.score('photo1', 'idea', { points: 3, outOf: 10 })
    await settle()
    for (const one of [ines, theo]) {
      expect(scoreOf(one, 'ines')?.points).toBe(8)
      expect(scoreOf(one, 'theo')?.points).toBe(3)
    }
    await ines.undo.undo()
    await settle()
    expect(scoreOf(theo, 'ines')?.points).toBe(6)
    expect(scoreOf(theo, 'theo')?.points).toBe(3)
    hers.score('photo1', 'idea', null)
    await settle()
    expect(scoreOf(theo, 'ines')).toBeUndefined()
  })

  test('the shortlist holds an entry once, whoever put it there, and lets it go for all', async () => {
    const [ines, theo] = [await arrives('ines'), await arrives('theo')]
    createJuryCommands(ines, EVENT).shortlist('photo1', true)
    createJuryCommands(theo, EVENT).shortlist('photo1', true)
    await settle()
    createJuryCommands(theo, EVENT).shortlist('photo1', false)
    await settle()
    expect([...entriesOf(ines).shortlist.every()]).toEqual([])
  })

  test('a decision without reasons or places is none, and a later one leaves the first to be seen', async () => {
    const ines = await arrives('ines')
    const jury = createJuryCommands(ines, EVENT)
    const places = [{ entry: 'photo1', place: 1, prize: 'Camera', mean: 8.2 }]
    jury.decide({ places, reasons: '  ' })
    jury.decide({ places: [], reasons: 'The light.' })
    jury.decide({ places, reasons: 'The light.' })
    jury.decide({ places, reasons: 'The light, and the theme.' })
    const reasons = [...entriesOf(ines).verdicts.every()].map((verdict) => verdict.reasons)
    expect(reasons.sort()).toEqual(['The light, and the theme.', 'The light.'])
  })

  test('who counts the same day after another corrects it; undoing shows what the other counted', async () => {
    const [ines, theo] = [await arrives('ines'), await arrives('theo')]
    const day = { participant: 'awa', day: '2026-10-01' }
    createChallengeCommands(ines, EVENT).count([{ ...day, amount: 5 }])
    await settle()
    createChallengeCommands(theo, EVENT).count([{ ...day, amount: 7.5 }])
    await settle()
    expect(countOf(ines)).toBe(7.5)
    await theo.undo.undo()
    await settle()
    expect(countOf(ines)).toBe(5)
  })

  test('who may only read writes nothing, and is told so', async () => {
    const mod = await arrives('mod', 'moderator')
    const jury = createJuryCommands(mod, EVENT)
    expect(jury.mayJudge()).toBe(false)
    jury.score('photo1', 'idea', { points: 6, outOf: 10 })
    createChallengeCommands(mod, EVENT).award('awa', 3, 'For nothing')
    expect(Y.encodeStateVector(entriesOf(mod).doc)).toHaveLength(1)
  })
})
