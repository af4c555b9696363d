import { isPostStatus, type PostStatus } from '#shared/domain/post.ts'
import { foldWords } from '../fold.ts'

const WORDS: Readonly<Record<PostStatus, string>> = {
  idea: 'idea,ideas,idee,idees,backlog,a faire,todo,to do,not started,pas commence,brainstorm,tentative,a venir',
  draft:
    'draft,brouillon,in progress,en cours,writing,redaction,en redaction,a rediger,wip,doing,planned,planifie,prevu,borrador,esborrany,entwurf',
  review:
    'review,in review,to review,a relire,relecture,en relecture,a valider,en attente,en attente de validation,pending,pending approval,waiting,feedback,needs review,validation,en validation,revision',
  approved:
    'approved,approuve,approuvee,valide,validee,ready,pret,prete,ok,bon a tirer,go,aprobado,freigegeben',
  scheduled: 'scheduled,programme,programmee,schedule,queued,en file,planifiee,programado,geplant',
  published:
    'published,publie,publiee,posted,poste,postee,sent,envoye,envoyee,live,en ligne,done,fait,termine,terminee,complete,completed,publicado,publicat',
  cancelled:
    'cancelled,canceled,annule,annulee,abandonne,abandonnee,archived,archive,dropped,cancelado,anulat,abgesagt',
}

const byWord = new Map(
  Object.entries(WORDS).flatMap(([status, words]) =>
    words.split(',').map((word) => [word, status as PostStatus] as const),
  ),
)

/** Null for a word that means none of Ruche's statuses. Emoji and numbers in front of it do not count. */
export function statusNamed(word: string): PostStatus | null {
  const folded = foldWords(word)
  if (isPostStatus(folded)) return folded
  const bare = folded.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '')
  return byWord.get(bare) ?? null
}
