import type { audit as french } from '../fr/audit.ts'
export const audit: typeof french = {
  title: 'Audit log',
  intro: 'Who did what in this workspace, kept by the relay. No texts are in it.',
  relay: 'The relay',
  somebody: 'Somebody who is gone',
  unreachable: 'The log is on the relay. It shows when you are online.',
  nothing: 'Nothing matches.',
  more: 'Show older entries',
  filters: 'Filter the log',
  kind: 'What',
  person: 'Who',
  from: 'From',
  to: 'To',
  everybody: 'Everybody',
  all: 'Everything',
  download: 'Download (CSV)',
  unknown: (who: string, kind: string) => `${who}: ${kind}`,
  kinds: {
    'signed-in': { label: 'Sign-in', said: (who) => `${who} signed in` },
    'signed-out': { label: 'Sign-out', said: (who) => `${who} signed out` },
    'device-added': { label: 'Device added', said: (who) => `${who} added a device` },
    'device-removed': {
      label: 'Device removed',
      said: (who) => `${who} removed one of their devices`,
    },
    'invitation-made': {
      label: 'Invitation made',
      said: (who, about) => `${who} made an invitation for the role ${about.role}`,
    },
    'invitation-used': {
      label: 'Invitation used',
      said: (who) => `${who} came in with an invitation`,
    },
    'invitation-revoked': {
      label: 'Invitation revoked',
      said: (who) => `${who} revoked an invitation`,
    },
    'member-joined': {
      label: 'Arrival',
      said: (who, about) => `${who} joined the team as ${about.role}`,
    },
    'role-changed': {
      label: 'Role changed',
      said: (who, about) =>
        `${who} changed the role of ${about.name} from ${about.from} to ${about.to}`,
    },
    'member-removed': {
      label: 'Person removed',
      said: (who, about) => `${who} removed ${about.name} from the team`,
    },
    'member-left': { label: 'Departure', said: (who) => `${who} left the team` },
    'workspace-made': { label: 'Workspace made', said: (who) => `${who} made the workspace` },
    'workspace-renamed': {
      label: 'Workspace renamed',
      said: (who, about) => `${who} renamed the workspace${about.to && ` to “${about.to}”`}`,
    },
    'workspace-deleted': {
      label: 'Workspace deleted',
      said: (who) => `${who} deleted the workspace`,
    },
    'workspace-restored': {
      label: 'Workspace brought back',
      said: (who) => `${who} brought the workspace back`,
    },
    'workspace-purged': { label: 'Workspace erased', said: (who) => `${who} erased the workspace` },
    'token-made': {
      label: 'Token made',
      said: (who, about) => `${who} made the token “${about.name}” for the role ${about.role}`,
    },
    'token-removed': {
      label: 'Token revoked',
      said: (who, about) => `${who} revoked the token “${about.name}”`,
    },
    'share-made': {
      label: 'Guest link made',
      said: (who, about) => `${who} made the guest link “${about.name}”`,
    },
    'share-opened': {
      label: 'Guest link opened',
      said: (who, about) => `${who} saw the guest link “${about.name}” opened`,
    },
    'share-revoked': {
      label: 'Guest link revoked',
      said: (who, about) => `${who} revoked the guest link “${about.name}”`,
    },
    'passkey-added': { label: 'Passkey added', said: (who) => `${who} added a passkey` },
    'passkey-removed': { label: 'Passkey removed', said: (who) => `${who} removed a passkey` },
    'recovery-code-made': {
      label: 'Recovery code made',
      said: (who) => `${who} made a recovery code`,
    },
    'recovery-code-used': {
      label: 'Recovery code used',
      said: (who) => `${who} came back with a recovery code`,
    },
    'open-id-linked': {
      label: 'Account linked',
      said: (who) => `${who} linked an account of the organisation`,
    },
    exported: {
      label: 'Export',
      said: (who, about) => `${who} exported ${about.count} posts (${about.what})`,
    },
    'form-published': {
      label: 'Entry form published',
      said: (who, about) => `${who} published the entry form “${about.name}”`,
    },
    'form-removed': {
      label: 'Entry form removed',
      said: (who, about) => `${who} removed the entry form “${about.name}”`,
    },
    'vote-opened': {
      label: 'Vote opened',
      said: (who) => `${who} opened a vote of the audience`,
    },
    'vote-closed': {
      label: 'Vote closed',
      said: (who) => `${who} closed a vote of the audience`,
    },
    'vote-removed': {
      label: 'Vote removed',
      said: (who) => `${who} removed a vote of the audience with its ballots`,
    },
  },
}
