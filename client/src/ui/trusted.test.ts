import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { shapesIn } from '../../build/svg-shapes.ts'

interface Rules {
  readonly createHTML?: (text: string) => string
}

const CLIENT = join(import.meta.dirname, '..')
const PACKAGES = join(import.meta.dirname, '..', '..', '..', 'node_modules')
const USED = /from '([\w-]+\/icons\/[\w-]+\.svg)\?shapes'/g

describe('what the security policy lets through', () => {
  let trusted: typeof import('./trusted.ts')
  beforeAll(async () => {
    // A browser that knows such policies, and one address. Each thing that it trusts is another object.
    vi.stubGlobal('trustedTypes', {
      createPolicy: (_: string, { createHTML, ...rules }: Rules) => ({
        ...rules,
        ...(createHTML && { createHTML: (text: string) => Object(createHTML(text)) }),
      }),
    })
    vi.stubGlobal('location', { origin: 'https://ruche.example.org' })
    vi.resetModules()
    trusted = await import('./trusted.ts')
  })
  afterAll(() => {
    vi.unstubAllGlobals()
    // Nobody else is to meet what was made for that browser.
    vi.resetModules()
  })

  test('the shapes of every icon that a page uses', () => {
    const sources = globSync('**/*.{ts,tsx}', { cwd: CLIENT })
    const icons = new Set(
      sources
        .flatMap((file) => [...readFileSync(join(CLIENT, file), 'utf8').matchAll(USED)])
        .map(([, icon = '']) => icon),
    )
    expect(icons.size).toBeGreaterThan(20)
    for (const icon of icons) {
      const shapes = shapesIn(readFileSync(join(PACKAGES, icon), 'utf8'))
      expect(String(trusted.trustedShapes(shapes))).toBe(shapes)
    }
  })

  test('an icon that is asked for again is the one that is there, and nothing is parsed anew', () => {
    const shapes = '<path d="M0 0"/>'
    expect(trusted.trustedShapes(shapes)).toBe(trusted.trustedShapes(shapes))
  })

  test.each([
    '<script>alert(1)</script>',
    '<path d="M0 0"/><img src="x">',
    '<path d="M0 0" onload="alert(1)"/>',
    '<path d="M0 0" ONLOAD="1"/>',
    '<a href="javascript:alert(1)"/>',
    '<use href="data:x"/>',
    '<path d="M0 0" style="background: url(https://elsewhere.example)"/>',
    'text',
  ])('nothing that is more than a shape: %s', (text) => {
    expect(() => trusted.trustedShapes(text)).toThrow(TypeError)
  })

  test('scripts of this address, and of no other', () => {
    expect(trusted.ownScript('/sw.js')).toBe('/sw.js')
    for (const url of ['https://elsewhere.example/sw.js', '//elsewhere.example/x', 'data:,1'])
      expect(() => trusted.ownScript(url)).toThrow(TypeError)
  })
})
