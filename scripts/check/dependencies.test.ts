import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../lib/paths.ts'
import {
  badLocks,
  lockedPackages,
  lockProblems,
  manifestProblems,
  scriptProblems,
} from './lock-file.ts'
import { askForVulnerabilities } from './vulnerabilities.ts'

const lock = readFileSync(join(ROOT, 'pnpm-lock.yaml'), 'utf8')
const change = (from: RegExp, to: string) => {
  const changed = lock.replace(from, to)
  expect(changed).not.toBe(lock)
  return lockProblems(changed)
}

describe('where the dependencies come from', () => {
  test('all of ours from the registry, by their checksums', () => {
    expect(badLocks(ROOT)).toEqual([])
    const names = lockedPackages(ROOT).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(200)
    for (const name of ['yjs', 'ws', '@hono/node-server', '@y/websocket-server'])
      expect(names).toContain(name)
  })

  test.each([
    ['another address', '{integrity: sha512-x, tarball: https://elsewhere.example/yjs.tgz}'],
    ['a repository', '{commit: 0123, repo: https://elsewhere.example/yjs.git, type: git}'],
    ['a folder', '{directory: ../yjs, type: directory}'],
    ['a weak checksum', '{integrity: sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=}'],
    ['no checksum', '{}'],
  ])('a package from %s is found', (_, resolution) => {
    const place = /( {2}yjs@13[^\n]+\n {4}resolution: )[^\n]+/
    expect(change(place, `$1${resolution}`)).toEqual([
      expect.stringMatching(/^yjs: has no checksum/),
    ])
  })

  test('a package by an address instead of a version is found', () => {
    const found = change(
      /^ {2}yjs@13[^\n]+/m,
      '  yjs@https://codeload.github.com/yjs/yjs/tar.gz/0123:',
    )
    expect(found).toEqual([expect.stringContaining('does not come from the registry')])
  })

  test.each([
    '^13.6.33',
    '~13.6.33',
    'latest',
    '*',
    'github:yjs/yjs',
    'file:../yjs',
    'npm:y@1.0.0',
  ])('a version that is not exact is found: %s', (wanted) => {
    expect(manifestProblems(JSON.stringify({ dependencies: { yjs: wanted } }))).toHaveLength(1)
  })

  test('a script at installation that is not on the list is found', () => {
    expect(
      scriptProblems('allowBuilds:\n  node: true\n  sly: true\n  shy: false\n', ['node']),
    ).toEqual(['sly: may run a script when it is installed, and is not on the list'])
    expect(scriptProblems('dangerouslyAllowAllBuilds: true\n', [])).toHaveLength(1)
  })
})

describe('what is known against them', () => {
  const packages = [{ name: 'yjs', version: '13.6.33' }]
  const answering = (body: unknown, status = 200) =>
    askForVulnerabilities(packages, 'https://registry.example/', async () =>
      Response.json(body, { status }),
    )
  const advisory = {
    title: 'It leaks',
    url: 'https://advisories.example/1',
    severity: 'high',
    vulnerable_versions: '<14',
  }

  test('is told, when it is grave', async () => {
    expect(await answering({ yjs: [advisory, { ...advisory, severity: 'low' }] })).toEqual({
      kind: 'answered',
      known: ['yjs <14: high: It leaks (https://advisories.example/1)'],
    })
    expect(await answering({})).toEqual({ kind: 'answered', known: [] })
  })

  test('is not made up where nobody answers: that is said, and fails nothing', async () => {
    expect(await answering({}, 405)).toEqual({
      kind: 'not-asked',
      why: 'the registry answered 405',
    })
    expect((await answering(['something else'])).kind).toBe('not-asked')
    const offline = async () => Promise.reject(new Error('no network'))
    expect(await askForVulnerabilities(packages, 'https://registry.example/', offline)).toEqual({
      kind: 'not-asked',
      why: 'no network',
    })
  })
})
