import * as Y from 'yjs'
import { commentsIn, postsIn, requestsIn, verdictsIn } from '#shared/documents/calendar.ts'
import { canonicalOf, contentOf, hashOf } from '#shared/domain/approval/content.ts'
import { askForReview } from '#shared/domain/approval/request.ts'
import { giveVerdict } from '#shared/domain/approval/verdict.ts'
import { writeComment } from '#shared/domain/comments/comment.ts'
import { passageAt } from '#shared/domain/comments/passage.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeProse } from '#shared/domain/record.ts'

const APPROVED =
  'Une pièce d’identité, une copie de votre dernier diplôme et, si vous l’avez, votre attestation : c’est tout. Le campus de Rennes ouvre samedi 17 octobre dès 9 h 30.'
const CHANGED = APPROVED.replace('dernier diplôme', 'CV').replace(
  'attestation',
  'numéro d’identifiant France Travail',
)

/** A post that was approved yesterday, was changed since, and is talked about. */
export function writeApproval(
  calendar: Y.Doc,
  post: string,
  people: readonly string[],
  by: (index: number, minutesAgo: number) => Author,
): void {
  const posts = postsIn(calendar)
  const map = posts.get(post)
  const body = map?.get('body')
  if (!map || !(body instanceof Y.Text)) return
  changeProse(posts, post, 'body', APPROVED, by(0, 1_300))
  const content = contentOf(map, [])
  const hash = hashOf(canonicalOf(content))
  const asked = { post, people: [people[1] ?? ''], inOrder: false, dueAt: null, note: '', hash }
  const { id: request } = askForReview(requestsIn(calendar), asked, by(0, 1_200))
  const at = String(map.get('at'))
  const answer = { post, request, says: 'approved', note: '', content, at, own: false } as const
  giveVerdict(verdictsIn(calendar), answer, by(1, 1_050))

  const said = { post, thread: null, passage: null, mentions: [] }
  const comments = commentsIn(calendar)
  const first = 'Validé pour moi. Vérifiez juste les horaires avec le campus.'
  writeComment(comments, { ...said, text: first }, by(1, 1_049))
  const from = APPROVED.indexOf('dernier diplôme')
  const passage = passageAt(map, body, from, from + 'dernier diplôme'.length)
  const text = 'Le campus ne le demande plus, un CV suffit.'
  const { id: thread } = writeComment(comments, { ...said, passage, text }, by(3, 18))
  changeProse(posts, post, 'body', CHANGED, by(0, 16))
  writeComment(comments, { ...said, thread, text: 'C’est corrigé, merci.' }, by(0, 15))
}
