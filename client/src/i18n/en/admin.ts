import type { admin as french } from '../fr/admin.ts'
export const admin: typeof french = {
  title: 'Administration',
  hint: 'What concerns the whole team.',
  notAllowed: 'Your role does not show this page',
  notAllowedDetail: 'An owner of the workspace can tell you more.',
  tokens: 'Tokens',
  tokensIntro:
    'A token lets another program act in your place, in this workspace only, and never with more rights than you have.',
  noTokens: 'No tokens yet.',
  tokenName: 'For which program',
  tokenNameExample: 'Dashboard in the office',
  tokenNameWrong: 'Give the token a name.',
  forGood: 'Without end',
  makeToken: 'Make the token',
  tokenMade: (name: string) => `Token for “${name}”`,
  tokenOnce: 'It will not be shown again. Copy it now, and keep it like a password.',
  neverUsed: 'never used',
  used: (ago: string) => `used ${ago}`,
  revoke: 'Revoke',
  revokeNamed: (name: string) => `Revoke the token “${name}”`,
  revokeAsk: 'The program will not come in any more.',
  revokeNow: 'Revoke the token',
  problems: {
    unreachable: 'The relay does not answer. Nothing has changed.',
    refused: 'The relay refused. Nothing has changed.',
  },
}
