import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NETWORKS } from '#shared/domain/network.ts'

test('every network has a symbol and a colour, and there is one for those to come', () => {
  const drawn = readFileSync(join(import.meta.dirname, 'networks.svg'), 'utf8')
  const colours = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
  for (const network of NETWORKS) {
    expect(drawn).toContain(`<symbol id="${network}"`)
    expect(colours).toContain(`--ch-${network}:`)
  }
  expect(drawn).toContain('<symbol id="other"')
})
