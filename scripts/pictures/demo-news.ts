import type * as Y from 'yjs'
import { commentsIn, postsIn, requestsIn } from '#shared/documents/calendar.ts'
import { askForReview } from '#shared/domain/approval/request.ts'
import { writeComment } from '#shared/domain/comments/comment.ts'
import { changeProse } from '#shared/domain/record.ts'
import { TODAY } from './demo.ts'

const ALBUM =
  'Ils ont lancé leur toque, nous avons gardé l’instant. Quarante-deux diplômés de Nantes, une promotion, et déjà trois embauches : l’album est en ligne.'

/** What waits for the first of the team, for the picture of the bell: an approval, a mention, an answer. */
export function writeNews(_: Y.Doc, calendar: Y.Doc, people: readonly string[]): void {
  const [camille = '', ines = '', theo = '', yann = ''] = people
  const by = (person: string, minutesAgo: number) => ({
    person,
    now: Date.parse(TODAY) - minutesAgo * 60_000,
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  })
  const titled = (title: string): string => {
    const found = [...postsIn(calendar)].find(([, map]) => map.get('title') === title)
    if (!found) throw new Error(`The demo has no post "${title}"`)
    return found[0]
  }
  calendar.transact(() => {
    changeProse(
      postsIn(calendar),
      titled('Remise des diplômes, Nantes'),
      'body',
      ALBUM,
      by(ines, 1_410),
    )
    const asked = {
      post: titled('Remise des diplômes, Nantes'),
      people: [camille],
      inOrder: false,
      dueAt: '2026-10-16T13:00',
      note: '',
      hash: '',
    }
    askForReview(requestsIn(calendar), asked, by(ines, 1_400))
    const said = { thread: null, passage: null, mentions: [] }
    const comments = commentsIn(calendar)
    writeComment(
      comments,
      {
        ...said,
        post: titled('Semaine de l’industrie : programme'),
        text: '@Camille Marchand, Angers vient d’ajouter une visite mardi. On la met en premier ?',
        mentions: [camille],
      },
      by(theo, 6),
    )
    const open = [...comments].find(([, map]) => map.get('createdBy') === yann)
    const thread = open?.[0] ?? null
    const post = String(open?.[1].get('post'))
    writeComment(comments, { ...said, post, thread, text: 'Parfait, merci.' }, by(yann, 9))
  })
}
