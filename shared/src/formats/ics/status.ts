import type { PostStatus } from '#shared/domain/post.ts'
import type { Component } from './components.ts'
import { textOf } from './events.ts'

export function statusOf(component: Component): PostStatus {
  const status = textOf(component, 'STATUS').trim().toUpperCase()
  if (status === 'CANCELLED') return 'cancelled'
  if (status === 'COMPLETED') return 'published'
  // That an event is confirmed says nothing about the post that will tell of it.
  return status === 'TENTATIVE' ? 'idea' : 'draft'
}
