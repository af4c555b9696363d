import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createCampaignCommands } from '#client/commands/campaigns.ts'
import { createPillarCommands } from '#client/commands/pillars.ts'
import { createSlotCommands } from '#client/commands/slots.ts'
import { createTemplateCommands } from '#client/commands/templates.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { collectionIn, peopleIn, type SpaceCollection } from '#shared/documents/space.ts'
import { parseCampaign } from '#shared/domain/campaign.ts'
import { parsePillar } from '#shared/domain/pillar.ts'
import { changeRecord, type FieldValues } from '#shared/domain/record.ts'
import { parseSlot } from '#shared/domain/slot.ts'
import { parseTemplate } from '#shared/domain/template.ts'
import { type Choice, createApartChoices } from './apart-choices.ts'
import { spaceSpeech } from './space-speech.ts'

const TODAY = Date.UTC(2026, 9, 15, 8)
const PARSERS = {
  campaigns: parseCampaign,
  slots: parseSlot,
  pillars: parsePillar,
  templates: parseTemplate,
}

let workspace: Workspace

beforeEach(async () => {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'owner' })
})

afterEach(() => workspace.close())

/** What Théo changes of it while nobody hears of it. */
function apart(what: SpaceCollection, id: string, his: FieldValues, ours: () => void): void {
  const { doc } = workspace.documents.space
  const theirs = new Y.Doc()
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc))
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
  const author = { now: TODAY + 60_000, person: 'theo', random }
  changeRecord(collectionIn(theirs, what), id, his, author)
  ours()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs))
  peopleIn(doc).set('theo', 'Théo Lambert')
}

function choicesOf(what: keyof typeof PARSERS, id: string): readonly Choice[] {
  const one = PARSERS[what](id, workspace.write.collection(what).get(id))
  if (one.kind === 'damaged') throw new Error('it is whole')
  const words = () => french
  const formats = () => formatsFor({ language: 'fr', tag: 'fr-FR' })
  return createRoot((dispose) => {
    const { choices } = createApartChoices({
      workspace,
      words,
      formats,
      now: () => TODAY,
      settle: () => {},
      apart: () => one.apart,
      speech: spaceSpeech(workspace, words, formats),
    })
    dispose()
    return choices()
  })
}

/** By their titles: what was changed within a second comes in any order. */
const asked = (choices: readonly Choice[]) =>
  Object.fromEntries(
    choices.map(({ title, versions }) => [title, versions.map(({ keep }) => keep).sort()]),
  )

test('days that two people gave a campaign apart are both kept, and anybody chooses', () => {
  const goal = '600 visites à Rennes, dont 80 familles qui viennent pour la première fois'
  const commands = createCampaignCommands(workspace)
  const id = commands.create('Portes ouvertes', 'clay') ?? ''
  apart('campaigns', id, { last: '2026-10-24', goal }, () =>
    commands.change(id, { last: '2026-10-22', goal: `${goal}, et un car depuis Brest` }),
  )
  expect(asked(choicesOf('campaigns', id))).toEqual({
    'Vous et Théo avez changé le dernier jour chacun de votre côté.': [
      'Garder jeudi 22 octobre 2026',
      'Garder samedi 24 octobre 2026',
    ],
    'Vous et Théo avez changé le but chacun de votre côté.': [
      'Garder la version de Théo',
      'Garder votre version',
    ],
  })
  commands.settle(id, 'last', '2026-10-22')
  const left = choicesOf('campaigns', id).map(({ field }) => field)
  const kept = parseCampaign(id, workspace.write.collection('campaigns').get(id))
  expect(left).toEqual(['goal'])
  expect(kept).toMatchObject({ last: '2026-10-22' })
})

test('the hour and the end of a slot that two people set apart are both kept, and anybody chooses', () => {
  const commands = createSlotCommands(workspace)
  const draft = { name: 'LinkedIn', hour: null, weekdays: [2], channels: [], from: '2026-10-01' }
  const id = commands.create(draft) ?? ''
  apart('slots', id, { hour: '17:00', until: '2026-12-18' }, () =>
    commands.change(id, { hour: '18:00', until: '2026-12-11' }),
  )
  expect(asked(choicesOf('slots', id))).toEqual({
    'Vous et Théo avez changé l’heure chacun de votre côté.': ['Garder 17:00', 'Garder 18:00'],
    'Vous et Théo avez changé le dernier jour chacun de votre côté.': [
      'Garder vendredi 11 décembre 2026',
      'Garder vendredi 18 décembre 2026',
    ],
  })
  commands.settle(id, 'hour', '17:00')
  commands.settle(id, 'until', null)
  const settled = parseSlot(id, workspace.write.collection('slots').get(id))
  expect(settled).toMatchObject({ hour: '17:00', until: null, apart: [] })
})

test('a pillar that two people coloured apart and a template that they gave to two campaigns offer both by their names', () => {
  const pillars = createPillarCommands(workspace)
  const pillar = pillars.create('Métiers', 'sky') ?? ''
  apart('pillars', pillar, { tint: 'moss' }, () => pillars.setTint(pillar, 'clay'))
  expect(asked(choicesOf('pillars', pillar))).toEqual({
    'Vous et Théo avez changé la couleur chacun de votre côté.': [
      french.campaigns.tints.clay,
      french.campaigns.tints.moss,
    ]
      .map((one) => `Garder ${one}`)
      .sort(),
  })
  pillars.settle(pillar, 'tint', 'moss')
  expect(choicesOf('pillars', pillar)).toEqual([])

  const templates = createTemplateCommands(workspace)
  const template = templates.create('Offre de la semaine') ?? ''
  apart('templates', template, { pillar }, () => templates.change(template, { pillar: 'x' }))
  expect(asked(choicesOf('templates', template))).toEqual({
    'Vous et Théo avez changé le pilier chacun de votre côté.': ['Garder Métiers', 'Garder x'],
  })
  templates.settle(template, 'pillar', pillar)
  expect(choicesOf('templates', template)).toEqual([])
})
