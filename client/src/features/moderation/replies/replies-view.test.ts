import { type Accessor, createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAnswerCommands } from '#client/commands/moderation/answers.ts'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import { createMyTurn } from '#client/workspace/moderation/my-turn.ts'
import '#client/workspace/moderation/open-moderation.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Answer } from '#shared/domain/moderation/answer.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import { proposeCharter } from '#shared/domain/moderation/charter-actions.ts'
import type { Reply } from '#shared/domain/moderation/reply.ts'
import { beginReply, readReply, writeReply } from '#shared/domain/moderation/reply-actions.ts'
import { redressKey } from '#shared/domain/moderation/statement.ts'
import { createAnswersView } from '../answers/answers-view.ts'
import { createDraftView, type DraftView } from './draft-view.ts'
import { createRepliesView, type RepliesView } from './replies-view.ts'

const MINUTE = 60_000
const CALM = 'Bonjour. Vous avez le droit de dire votre déception. Nous ne laissons viser personne.'

let browser: FakeBrowser
let camille: Workspace
let of: string
let leave: (() => void | Promise<void>)[]

/** Thursday 15 October 2026, 10:00 in Paris. */
beforeEach(async () => {
  leave = []
  browser = createFakeBrowser(createFakeRelay())
  camille = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'manager' })
  leave.push(() => camille.close())
  await browser.pass(1_000)
  of = noted({ title: 'Insultes', severity: 'normal', network: 'x', place: 'sous le carnet nº 7' })
})

afterEach(async () => {
  for (const end of leave.reverse()) await end()
})

function noted(fields: Record<string, string | number | true>): string {
  const id = createModerationRecords(camille).create('case noted', 'cases', fields, { quote: '' })
  if (id === null) throw new Error('cases can be noted')
  return id
}

/** Her agreement, as it comes from her device. */
function nourReads(id: string): void {
  const home = camille.moderation()?.homeOf(id)
  if (!home) throw new Error('the reply is there')
  const author = { ...camille.write.author(), person: 'nour' }
  home.doc?.transact(() => readReply(home, id, { says: 'agreed', note: '', text: CALM }, author))
}

function look(): RepliesView {
  return createRoot((end) => {
    leave.push(end)
    const { environment } = browser.tab()
    return createRepliesView({
      workspace: camille,
      environment,
      words: () => french,
      case: () => of,
    })
  })
}

function draftOf(view: RepliesView, text = CALM): { id: string; draft: Accessor<DraftView> } {
  const id = view.begin(null)
  if (id === null) throw new Error('replies can be begun')
  view.commands.write(id, text)
  const shown = createRoot((end) => {
    leave.push(end)
    return createDraftView({ workspace: camille, view, words: () => french, reply: id })
  })
  return {
    id,
    draft: () => {
      const draft = shown()
      if (!draft) throw new Error('there is a draft')
      return draft
    },
  }
}

const replyAt = (id: string): Reply => {
  const reply = camille.moderation()?.replies.get(id)
  if (reply?.kind !== 'reply') throw new Error('the reply is there')
  return reply
}
const caseNow = (): Case => {
  const found = camille.moderation()?.cases.get(of)
  if (found?.kind !== 'case') throw new Error('the case is there')
  return found
}
const WHERE = { network: 'x', place: 'En réponse', link: null }

describe('a reply', () => {
  test('is held for its time, counted down by the minute, then sent: the case is answered, and one undo takes both back', async () => {
    const view = look()
    const { id, draft } = draftOf(view)
    expect([draft().stage(), draft().left().ms]).toEqual(['cooling', 15 * MINUTE])
    view.commands.send(id, WHERE)
    expect(replyAt(id).sent).toBeNull()

    await browser.pass(12 * MINUTE)
    expect(draft().left().ms).toBe(3 * MINUTE)
    expect(draft().left().passed).toBeCloseTo(0.8)
    await browser.pass(3 * MINUTE)
    expect([draft().stage(), draft().hold().isFree]).toEqual(['ready', true])

    view.commands.send(id, WHERE)
    expect(replyAt(id).sent).toMatchObject({ by: 'camille', text: CALM, place: 'En réponse' })
    expect([view.drafts(), caseNow().status]).toEqual([[], 'answered'])
    camille.undo.undo()
    expect([view.drafts(), caseNow().status]).toEqual([[id], 'open'])
  })

  test('to a graver case waits longer, at once when that is said', () => {
    const view = look()
    const { draft } = draftOf(view)
    createModerationRecords(camille).change('changed', of, { severity: 'critical' })
    expect(draft().left().ms).toBe(60 * MINUTE)
    camille.write.settings.set('moderation:cool-off:critical', 0)
    expect(draft().stage()).toBe('ready')
  })

  test('does not wait where somebody says why; undo leaves the reason where it is', () => {
    const view = look()
    const { id, draft } = draftOf(view)
    view.commands.override(id, 'Une adresse circule.')
    expect(draft().stage()).toBe('ready')
    camille.undo.undo()
    camille.undo.undo()
    expect(replyAt(id).overrides).toMatchObject([{ by: 'camille', reason: 'Une adresse circule.' }])
  })

  test('waits for its second reader, whose agreement is void after an edit, and back with the text', async () => {
    const view = look()
    const { id, draft } = draftOf(view)
    view.commands.askReader(id, 'nour')
    await browser.pass(15 * MINUTE)
    expect(draft().stage()).toBe('reading')
    nourReads(id)
    expect([draft().stage(), draft().hold().second.kind]).toEqual(['ready', 'agreed'])

    view.commands.write(id, CALM.replace('Nous ne laissons', 'Jamais nous ne laisserons'))
    expect([draft().stage(), draft().hold().second.kind]).toEqual(['reading', 'void'])
    view.commands.send(id, WHERE)
    expect(replyAt(id).sent).toBeNull()
    const [answer] = draft().hold().second.answers
    if (!answer?.reading) throw new Error('she has answered')
    expect(
      draft()
        .differenceFrom(answer.reading)
        .some(({ kind }) => kind === 'new'),
    ).toBe(true)
    view.commands.write(id, CALM)
    expect(draft().stage()).toBe('ready')
  })

  test('has its case among those of who is asked to read it, again once it says something else', () => {
    const home = camille.moderation()?.home('replies')
    if (!home) throw new Error('replies can be written')
    const hugo = { ...camille.write.author(), person: 'hugo' }
    const draft = { case: of, text: CALM, answer: null }
    const { id } = beginReply(home, draft, hugo)
    const turns = createRoot((end) => {
      leave.push(end)
      return createMyTurn(camille)
    })
    const { commands } = look()
    expect([...turns()]).toEqual([])
    commands.askReader(id, 'camille')
    expect([...turns()]).toEqual([[of, 'read']])
    commands.read(id, { says: 'agreed', note: '', text: CALM })
    expect([...turns()]).toEqual([])
    writeReply(home, id, `${CALM} Bien à vous.`, hugo)
    expect([...turns()]).toEqual([[of, 'read']])
  })

  test('is not read a second time by whoever began it, and is withdrawn and brought back', () => {
    const view = look()
    const { id, draft } = draftOf(view)
    view.commands.askReader(id, 'camille')
    view.commands.read(id, { says: 'agreed', note: '', text: CALM })
    expect(draft().hold().second).toEqual({ kind: 'none', answers: [] })
    view.commands.withdraw(id)
    expect(view.drafts()).toEqual([])
    camille.undo.undo()
    expect(view.drafts()).toEqual([id])
  })

  test('says how long it is on its network, and what it would not take', () => {
    const { draft } = draftOf(look(), 'a'.repeat(300))
    expect(draft().length()).toMatchObject({ measure: { used: 300, limit: 280 }, isOver: true })
    expect(draft().length()?.notes).toHaveLength(1)
  })
})

describe('a canned answer', () => {
  const made = (texts: { fr: string; en: string }): Answer => {
    const commands = createAnswerCommands(camille)
    const id = commands.create('Rappel') ?? ''
    commands.write(id, 'fr', texts.fr)
    commands.write(id, 'en', texts.en)
    const answer = camille.moderation()?.answers.get(id)
    if (answer?.kind !== 'answer') throw new Error('the answer is there')
    return answer
  }

  test('is filled in from the case; what is not known stays in braces and is warned of', () => {
    const person = createModerationRecords(camille).create('noted', 'noted', { name: 'korrigan' })
    createModerationRecords(camille).change('changed', of, { [`person:${person}`]: true })
    camille.write.settings.set(redressKey('fr'), 'Écrivez-nous.')
    const answer = made({
      fr: 'Bonjour {personne}, {lieu}. {recours} {article} {merci}',
      en: 'Hello {person}.',
    })
    const view = look()
    expect(view.filled(answer)).toBe(
      'Bonjour korrigan, sous le carnet nº 7. Écrivez-nous. {article} {merci}',
    )
    const id = view.begin(answer)
    const shown = createRoot((end) => {
      leave.push(end)
      return createDraftView({ workspace: camille, view, words: () => french, reply: id ?? '' })
    })
    expect(shown()?.open()).toEqual([
      { written: '{article}', variable: 'article' },
      { written: '{merci}', variable: null },
    ])
    createModerationRecords(camille).change('changed', person ?? '', { language: 'en' })
    expect(view.filled(answer)).toBe('Hello korrigan.')
  })

  test('cites the article in the version of that day, whatever was published since', async () => {
    const charters = camille.write.collection('charters')
    const publish = (text: string) => {
      const said = { title: 'Les idées, pas les personnes', text }
      const articles = [{ id: 'ideas', fr: said, en: { title: '', text: '' } }]
      const draft = { articles, note: '', needsOther: false }
      camille.write.transact(charters, () =>
        proposeCharter(charters, draft, camille.write.author()),
      )
    }
    publish('On ne vise personne.')
    await browser.pass(MINUTE)
    of = noted({ title: 'Insultes', article: 'ideas' })
    await browser.pass(MINUTE)
    publish('Tout est permis.')
    const view = look()
    const answer = made({
      fr: 'Article {article}, {titre de l’article} : {texte de l’article}',
      en: '',
    })
    expect(view.filled(answer)).toBe(
      'Article 1, Les idées, pas les personnes : On ne vise personne.',
    )
  })

  test('is found by its words, counted by what was begun from it, and holds nothing of a case', () => {
    const answer = made({ fr: 'Votre colis a du retard.', en: '' })
    const view = look()
    const page = createRoot((end) => {
      leave.push(end)
      return createAnswersView(camille)
    })
    expect(page.used(answer.id)).toEqual({ count: 0, last: null })
    view.begin(answer)
    expect(page.used(answer.id).count).toBe(1)
    page.find('COLIS')
    expect(page.shown().map(({ id }) => id)).toEqual([answer.id])
    page.find('introuvable')
    expect(page.shown()).toEqual([])
    const desk = JSON.stringify(camille.moderation()?.desk.doc.toJSON())
    expect(desk).toContain('Votre colis')
    expect(desk).not.toContain(of)
  })
})
