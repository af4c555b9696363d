import type { Accessor } from 'solid-js'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { PostWords } from '#client/workspace/post-words.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import type { Company } from './company.ts'

/** A chip for a screen reader: `11:30, Instagram et LinkedIn, title, status, owner`. */
export function createPostLabel(means: {
  readonly say: PostWords
  readonly company: Company
  readonly words: Accessor<Words>
  readonly formats: Accessor<Formats>
}): (post: Post) => string {
  const { say, company, words, formats } = means
  return (post) => {
    const holder = company.holderOf(post.id)
    const owner = post.owner === null ? null : company.colleague(post.owner)?.name
    return [
      post.at === null ? null : hourOf(post.at),
      say.yourTime(post.at),
      formats().list(post.channels.map((id) => say.channel(id).name)),
      say.title(post),
      say.status(post.status),
      owner,
      holder && words().calendar.heldBy(holder.name),
    ]
      .filter(Boolean)
      .join(', ')
  }
}
