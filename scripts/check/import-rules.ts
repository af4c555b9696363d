import type { IForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser'

/**
 * Which way imports run. Each rule is one sentence of the architecture; `imports.test.ts` proves of every one that a bad
 * import fails it.
 */
const LAYERS = ['app', 'features', 'commands', 'workspace', 'binding'] as const
const TESTS = ['\\.test\\.tsx?$', '/testing/', '/fixtures/']

export const IMPORT_RULES: IForbiddenRuleType[] = [
  rule(
    'no-cycles',
    'Modules do not import each other in circles.',
    {},
    // A type leaves nothing behind when the program runs.
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  ...LAYERS.slice(1).map((layer, above) =>
    rule(
      `nothing-above-${layer}`,
      `${layer} imports only what stands below it.`,
      { path: `^client/src/${layer}/` },
      { path: `^client/src/(${LAYERS.slice(0, above + 1).join('|')})/` },
    ),
  ),
  rule(
    'features-apart',
    'A feature does not import another one.',
    { path: '^client/src/features/([^/]+)/' },
    { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
  ),
  rule(
    'ui-is-a-leaf',
    'ui knows nothing of the workspace.',
    { path: '^client/src/ui/' },
    { path: `^client/src/(${LAYERS.join('|')})/` },
  ),
  rule(
    'i18n-is-a-leaf',
    'i18n knows nothing but words.',
    { path: '^client/src/i18n/' },
    { path: `^(client/src/(?!i18n/)|shared/|server/)` },
  ),
  rule(
    'client-without-server',
    'The client does not import the server.',
    { path: '^client/' },
    { path: '^server/' },
  ),
  rule(
    'shared-alone',
    'shared imports nothing of the client or the server.',
    { path: '^shared/' },
    { path: '^(client|server|scripts|e2e)/' },
  ),
  rule(
    'shared-pure',
    'shared runs anywhere: no Solid, no storage, nothing of the network.',
    { path: '^shared/' },
    { path: '(^|node_modules/)(solid-js|@solidjs|ws|y-websocket|idb-keyval|hono|@hono)(/|$)' },
  ),
  rule(
    'shared-without-node',
    'shared runs anywhere: no module of Node.',
    { path: '^shared/' },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'server-knows-no-records',
    'The server uses access, protocol and documents; records and file formats only in feeds.',
    { path: '^server/src/', pathNot: '^server/src/feeds/' },
    // An id is not a record.
    { path: '^shared/src/(domain|formats)/', pathNot: '^shared/src/domain/id\\.ts$' },
  ),
  rule(
    'server-without-client',
    'The server does not import the client.',
    { path: '^server/' },
    { path: '^client/' },
  ),
  rule(
    'nothing-leans-on-tests',
    'What runs does not import what tests.',
    { path: '^(client|server|shared)/' },
    { path: TESTS },
  ),
]

function rule(
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IForbiddenRuleType {
  const tests = [...TESTS, ...[from.pathNot ?? []].flat()]
  return { name, comment, severity: 'error', from: { ...from, pathNot: tests }, to }
}
