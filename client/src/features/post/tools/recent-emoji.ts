import type { Memory } from '#client/workspace/device/memory.ts'

const KEY = 'ruche.emoji'
const MOST = 16

/** What this person put in last, the newest first. */
export function recentEmoji(memory: Memory): readonly string[] {
  return (memory.get(KEY) ?? '').split(' ').filter(Boolean).slice(0, MOST)
}

export function noteEmoji(memory: Memory, emoji: string): void {
  const others = recentEmoji(memory).filter((other) => other !== emoji)
  memory.set(KEY, [emoji, ...others].slice(0, MOST).join(' '))
}
