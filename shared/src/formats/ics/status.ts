import type { PostStatus } from '#shared/domain/post.ts'
import { type Component, lineOf } from './components.ts'
import { textOf } from './events.ts'

/** Null where the calendar says nothing of the post: that an event is confirmed does not. */
export function statusOf(component: Component): PostStatus | null {
  const status = textOf(component, 'STATUS').trim().toUpperCase()
  if (status === 'CANCELLED') return 'cancelled'
  // Some programs say that a task is done by when it was, and nothing else.
  if (status === 'COMPLETED' || (status === '' && lineOf(component, 'COMPLETED')))
    return 'published'
  return status === 'TENTATIVE' ? 'idea' : null
}
