import type { Command } from '#client/commands/command.ts'

type Listed = Omit<Command, 'run' | 'when'>

/** The keys of an open post: `use-post-keys.ts` binds them, and the keyboard help lists them on every page. */
export const POST_KEYS = {
  previous: {
    id: 'post.previous',
    keys: ['k'],
    group: 'drawer',
    label: (words) => words.post.commands.previous,
  },
  next: {
    id: 'post.next',
    keys: ['j'],
    group: 'drawer',
    label: (words) => words.post.commands.next,
  },
  write: {
    id: 'post.write',
    keys: ['e'],
    group: 'drawer',
    label: (words) => words.post.commands.write,
  },
  advance: {
    id: 'post.advance',
    keys: ['Mod+Enter'],
    group: 'drawer',
    label: (words) => words.post.commands.advance,
  },
  approve: {
    id: 'post.approve',
    keys: ['v'],
    group: 'drawer',
    label: (words) => words.approval.commands.approve,
  },
  approveOn: {
    id: 'post.approveOn',
    keys: ['y'],
    group: 'drawer',
    // Held, it would agree to what nobody has read.
    once: true,
    label: (words) => words.approval.commands.approveOn,
  },
  sendBack: {
    id: 'post.sendBack',
    keys: ['r'],
    group: 'drawer',
    label: (words) => words.approval.commands.sendBack,
  },
  nextDue: {
    id: 'post.nextDue',
    keys: ['w'],
    group: 'drawer',
    label: (words) => words.approval.commands.nextDue,
  },
  copyText: {
    id: 'post.copyText',
    keys: ['c'],
    group: 'drawer',
    label: (words) => words.publishing.commands.copy,
  },
  openNetwork: {
    id: 'post.openNetwork',
    keys: ['o'],
    group: 'drawer',
    label: (words) => words.publishing.commands.open,
  },
  nextToPublish: {
    id: 'post.nextToPublish',
    keys: ['p'],
    group: 'drawer',
    label: (words) => words.publishing.commands.next,
  },
  comment: {
    id: 'post.comment',
    keys: ['Mod+Alt+M'],
    group: 'drawer',
    label: (words) => words.comments.commands.comment,
  },
  close: {
    id: 'post.close',
    keys: ['Escape'],
    group: 'drawer',
    label: (words) => words.post.commands.close,
  },
} as const satisfies Record<string, Listed>
