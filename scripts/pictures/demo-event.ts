import type * as Y from 'yjs'
import { eventStarters } from '#client/i18n/fr/event-starters.ts'
import { type EventCollection, eventsIn } from '#shared/documents/events.ts'
import { createPlan } from '#shared/domain/events/plan-draft.ts'
import { starterPlan } from '#shared/domain/events/starters.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'
import { TODAY } from './demo.ts'

const NOW = Date.parse(TODAY)
const DAY_MS = 86_400_000

/** What it is called. */
export const EVENT = 'Concours photo d’automne'

/** An autumn photo contest in the middle of its vote: what the guide of the events shows. */
export function writeEvent(_space: Y.Doc, doc: Y.Doc, people: readonly string[]): void {
  const [camille = '', ines = '', theo = ''] = people
  const home = (collection: EventCollection) => eventsIn(doc, collection)
  const author: Author = {
    person: camille,
    now: NOW - 30 * DAY_MS,
    random: (bytes) => crypto.getRandomValues(bytes),
  }
  doc.transact(() => {
    const { id: event } = createPlan(
      home,
      { ...starterPlan('photo', eventStarters.photo), name: EVENT },
      '2026-09-21',
      author,
    )
    const change = (collection: EventCollection, id: string, fields: FieldValues) =>
      changeRecord(home(collection), id, fields, author)
    const idsOf = (collection: EventCollection) => [...home(collection).keys()]
    change('events', event, {
      title: 'L’automne autour du campus',
      audience: 'Ouvert aux apprenants des quatre campus',
      [`person:${ines}`]: true,
      [`person:${theo}`]: true,
    })
    const owners = [camille, ines, theo]
    for (const [index, id] of idsOf('tasks').entries())
      change('tasks', id, {
        owner: owners[index % owners.length],
        ...(index < 4 && { state: 'done' }),
        ...(index === 5 && { state: 'doing' }),
      })
    const sums = [
      [90_000, 83_500],
      [28_000, 21_200],
      [25_000, 14_000],
      [17_000, 0],
    ] as const
    for (const [index, id] of idsOf('budget').entries())
      change('budget', id, { planned: sums[index]?.[0], spent: sums[index]?.[1] })
    const values = [42_000, 26_000, 8_000, 7_500]
    for (const [index, id] of idsOf('prizes').entries())
      change('prizes', id, { value: values[index], state: index < 2 ? 'here' : 'promised' })
    for (const [index, id] of idsOf('measures').entries())
      change('measures', id, { reached: [412, 3918, 164][index] })
    const add = (collection: EventCollection, fields: FieldValues) =>
      createRecord(home(collection), { event, ...fields }, {}, author)
    add('partners', { name: 'Librairie du Port', brings: 'Cinq livres', state: 'agreed' })
    add('partners', { name: 'Ville de Quimper', brings: 'La salle', state: 'asked' })
    add('decisions', {
      what: 'Le vote du public ne décide que d’un prix',
      why: 'Un vote en ligne ne résiste pas à une fraude décidée',
      day: '2026-09-18',
    })
    add('papers', { name: 'Affiche, version imprimeur', link: 'https://example.org/affiche.pdf' })
  })
}
