import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { settingsIn } from '#shared/documents/space.ts'
import { trackedLink, utmKey, utmPatternsIn } from './tracked-link.ts'

const USUAL = utmPatternsIn(settingsIn(new Y.Doc()))
const VALUES = {
  network: 'instagram',
  channel: 'Instagram de Brest',
  campaign: 'Rentrée décalée 2026',
  title: 'Portes ouvertes',
  date: '2026-11-07',
}
const tracked = (link: string, patterns = USUAL, values = VALUES) =>
  trackedLink(link, patterns, values)

describe('an address that says where its readers came from', () => {
  it('is made of campaign and channel, in letters that every program takes', () => {
    expect(tracked('https://ruche.fr/ateliers')).toBe(
      'https://ruche.fr/ateliers?utm_source=instagram&utm_medium=social&utm_campaign=rentree-decalee-2026',
    )
  })

  it('keeps what stands in it: questions, and where on the page it leads', () => {
    expect(tracked('https://ruche.fr/?a=%2Fb#plan', { ...USUAL, campaign: '' })).toBe(
      'https://ruche.fr/?a=%2Fb&utm_source=instagram&utm_medium=social#plan',
    )
  })

  it('is never doubled: what says something of the kind already stays as it is', () => {
    const written = 'https://ruche.fr/?UTM_Source=lettre'
    expect(tracked(written)).toBe(written)
    const once = tracked('https://ruche.fr/') ?? ''
    expect(tracked(once)).toBe(once)
  })

  it('leaves out a part that comes to nothing, as without a campaign', () => {
    expect(tracked('https://ruche.fr/', USUAL, { ...VALUES, campaign: '' })).not.toContain(
      'campaign',
    )
    const none = { source: '', medium: '', campaign: '', content: '' }
    expect(tracked('https://ruche.fr/a b', none)).toBe('https://ruche.fr/a b')
  })

  it('is made only of web addresses', () => {
    expect(tracked('javascript:alert(1)')).toBeNull()
    expect(tracked('bientôt')).toBeNull()
  })

  it('M5: follows the workspace’s own patterns, and passes over nonsense', () => {
    const settings = settingsIn(new Y.Doc())
    settings.set(utmKey('content'), '{date}-{title}')
    settings.set(utmKey('source'), 7)
    expect(tracked('https://ruche.fr/', utmPatternsIn(settings))).toContain(
      'utm_source=instagram&utm_medium=social&utm_campaign=rentree-decalee-2026&utm_content=2026-11-07-portes-ouvertes',
    )
    settings.set(utmKey('medium'), '{weather}')
    expect(tracked('https://ruche.fr/', utmPatternsIn(settings))).toContain('utm_medium=weather')
  })
})
