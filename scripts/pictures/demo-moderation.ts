import type * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import type { Author } from '#shared/domain/history.ts'
import { type LadderStep, USUAL_LADDER } from '#shared/domain/moderation/ladder-step.ts'
import { draftOfStep, takeMeasure } from '#shared/domain/moderation/measure-actions.ts'
import type { NoteType } from '#shared/domain/moderation/note.ts'
import { writeNote } from '#shared/domain/moderation/note-actions.ts'
import { noteNoted } from '#shared/domain/moderation/noted-actions.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import { TODAY } from './demo.ts'

/** By which the person whose file is in the pictures is known. */
export const NOTED = 'korrigan_35'

const DAY_MS = 86_400_000
const NOW = Date.parse(TODAY)

/** A person about whom something was noted, and the case that is open: what the guide of the people noted shows. */
export function writeModeration(_space: Y.Doc, doc: Y.Doc, people: readonly string[]): void {
  const [camille = '', , theo = ''] = people
  const by = (person: string, daysAgo: number): Author => ({
    person,
    now: NOW - daysAgo * DAY_MS,
    random: (bytes) => crypto.getRandomValues(bytes),
  })
  const [cases, noted] = [moderationIn(doc, 'cases'), moderationIn(doc, 'noted')]
  const [notes, measures] = [moderationIn(doc, 'notes'), moderationIn(doc, 'measures')]
  doc.transact(() => {
    const handles = [
      { network: 'discord', handle: NOTED },
      { network: 'x', handle: 'ventdouest' },
    ]
    const { id: person } = noteNoted(noted, { name: '', handles }, by(theo, 60))
    changeRecord(noted, person, { since: '2024-03-01', 'alias:Le Lutin': true }, by(theo, 60))
    const about = (title: string, quote: string, triage: string, daysAgo: number) =>
      createRecord(
        cases,
        { title, network: 'discord', place: '#général', triage, [`person:${person}`]: true },
        { quote },
        by(theo, daysAgo),
      ).id
    const note = (
      type: NoteType,
      text: string,
      daysAgo: number,
      more: { readonly case?: string; readonly link?: string } = {},
    ) =>
      writeNote(
        notes,
        {
          type,
          text,
          person,
          at: null,
          mentions: [],
          case: more.case ?? null,
          link: more.link ?? null,
        },
        by(daysAgo > 20 ? theo : camille, daysAgo),
      ).id
    const take = (step: LadderStep | undefined, daysAgo: number) => {
      if (!step) return
      const draft = draftOfStep(step, NOW - daysAgo * DAY_MS)
      takeMeasure(
        measures,
        { ...draft, case: null, person, note: '', article: null, articleVersion: null },
        by(theo, daysAgo),
      )
    }
    const praised = about(
      'Retour précis sur la règle solo',
      'La règle se contredit.',
      'constructive',
      40,
    )
    note('praise', 'Son retour a fait corriger la règle. À remercier.', 39, { case: praised })
    note('warning', 'Trois messages en dix minutes après l’annonce du report.', 33)
    take(USUAL_LADDER[0], 33)
    note('warning', 'A visé l’apparence de l’illustratrice.', 12, {
      link: 'https://discord.com/channels/1/2/3',
    })
    take(USUAL_LADDER[1], 12)
    const open = about('Insultes sous le carnet nº 7', 'Rendez l’argent aux gens.', 'troll', 0.5)
    note('warning', 'A recommencé : deux messages visent Louise, qui va bien.', 0.4, { case: open })
    const pinned = note('information', 'Répond volontiers en privé, jamais en public.', 18)
    changeRecord(notes, pinned, { pinned: true }, by(camille, 18))
  })
}
