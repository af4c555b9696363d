import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ALL_SETTINGS, readConfig } from './config.ts'
import { DEFAULT_LIMITS } from './rooms/limits.ts'

const README = join(import.meta.dirname, '..', '..', 'README.md')

function configOf(env: Record<string, string>) {
  const result = readConfig(env, '/srv/ruche')
  if (!result.ok) throw new Error(result.problems.join(' '))
  return result.config
}

function problemsOf(env: Record<string, string>): readonly string[] {
  const result = readConfig(env)
  return result.ok ? [] : result.problems
}

describe('an operator sets Ruche up through the environment', () => {
  it('needs nothing: it listens on this machine only, with its data beside it', () => {
    expect(configOf({})).toMatchObject({
      port: 4200,
      host: '127.0.0.1',
      dataFolder: '/srv/ruche/data',
      origins: null,
      setupCode: null,
      logLevel: 'info',
    })
  })

  it('takes an empty value for one that is not set, as compose files write it', () => {
    expect(configOf({ PORT: '', RUCHE_ORIGINS: ' ' })).toMatchObject({ port: 4200, origins: null })
  })

  it('takes several origins', () => {
    const { origins } = configOf({ RUCHE_ORIGINS: 'https://ruche.example.org, http://[::1]:8080' })
    expect(origins).toEqual(['https://ruche.example.org', 'http://[::1]:8080'])
  })

  it.each([
    ['PORT', '42OO'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4200.5'],
    ['HOST', 'http://localhost'],
    ['RUCHE_ORIGINS', 'ruche.example.org'],
    ['RUCHE_ORIGINS', 'https://ruche.example.org/app'],
    ['RUCHE_ORIGINS', 'https://ruche.example.org,'],
    ['RUCHE_ORIGINS', '*'],
    ['RUCHE_LOG_LEVEL', 'verbose'],
    ['RUCHE_TRUST_PROXY', 'yes'],
    ['RUCHE_TRUST_PROXY', '10.0.0.0/33'],
    ['RUCHE_OPENID_ISSUER', 'login.example.org'],
    ['RUCHE_OPENID_ISSUER', 'http://login.example.org'],
    ['RUCHE_OPENID_DOMAINS', '@example.org'],
    ['RUCHE_OPENID_DOMAINS', 'example.org,'],
    ['RUCHE_BODY_BYTES', '1e9'],
    ['RUCHE_SESSION_DAYS', '0'],
  ])('refuses %s=%s with a sentence that names it', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} must be .+, but it is ".*"\\.$`))
  })

  it('names everything that is wrong at once', () => {
    expect(problemsOf({ PORT: 'x', RUCHE_LOG_LEVEL: 'y' })).toHaveLength(2)
  })

  it('does not repeat a setup code that it refuses, because that ends in a log', () => {
    const [problem] = problemsOf({ RUCHE_SETUP_CODE: 'a b c d e' })
    expect(problem).toMatch(/^RUCHE_SETUP_CODE must be/)
    expect(problem).not.toContain('a b c')
  })

  it('knows an OpenID provider by its host unless it is named, and lets in whom it knows', () => {
    const set = {
      RUCHE_OPENID_ISSUER: 'https://login.example.org/realms/club',
      RUCHE_OPENID_CLIENT_ID: 'ruche',
    }
    expect(configOf({}).openId).toBeNull()
    expect(configOf(set).openId).toEqual({
      issuer: 'https://login.example.org/realms/club',
      clientId: 'ruche',
      clientSecret: null,
      name: 'login.example.org',
      domains: null,
    })
    const { openId } = configOf({ ...set, RUCHE_OPENID_DOMAINS: 'Example.org, a.example.net' })
    expect(openId?.domains).toEqual(['example.org', 'a.example.net'])
  })

  it.each([
    ['RUCHE_OPENID_ISSUER', { RUCHE_OPENID_CLIENT_ID: 'ruche' }],
    ['RUCHE_OPENID_CLIENT_ID', { RUCHE_OPENID_ISSUER: 'https://login.example.org' }],
  ])('says that %s is missing where only half of it is set', (name, env) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(new RegExp(`^${name} must be set`))])
  })

  it('points out a misspelt name', () => {
    expect(readConfig({ RUCHE_ORIGIN: 'https://x.example' })).toMatchObject({
      ok: true,
      unknown: ['RUCHE_ORIGIN'],
    })
  })

  it('takes every bound of the relay, and says within what', () => {
    expect(configOf({ RUCHE_FRAME_BYTES: '2048' }).relay.frameBytes).toBe(2048)
    expect(configOf({}).relay).toEqual(DEFAULT_LIMITS)
    expect(problemsOf({ RUCHE_CLOSE_MS: '60000' })).toEqual([
      'RUCHE_CLOSE_MS must be a whole number from 0 to 8000, but it is "60000".',
    ])
  })

  it('refuses bounds that contradict each other', () => {
    const bounds = { RUCHE_SLOW_BYTES: '9000000', RUCHE_STUCK_BYTES: '1000000' }
    expect(problemsOf(bounds)).toEqual([
      'RUCHE_SLOW_BYTES must be at most RUCHE_STUCK_BYTES, but it is 9000000 and that is 1000000.',
    ])
  })

  it.each(ALL_SETTINGS)('the README lists $variable', ({ variable, fallback, meaning }) => {
    const row = `| \`${variable}\` | ${fallback && `\`${fallback}\``} | ${meaning} |`
    expect(readFileSync(README, 'utf8').split('\n')).toContain(row)
  })
})
