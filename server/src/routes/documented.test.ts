import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (...path: string[]): string => readFileSync(join(import.meta.dirname, ...path), 'utf8')

/** `GET /api/devices/{}`: what stands in a place does not matter. */
const plain = (method: string, path: string): string =>
  `${method.toUpperCase()} ${path.replace(/:\w+(\{[^}]*\})?|\{\w+\}/g, '{}').replace(/\/$/, '')}`

/** Everything that the interface answers, as its files say it. */
function answered(): readonly string[] {
  const source = read('api.ts')
  return [...source.matchAll(/routes\.route\('([^']*)', (\w+)\(parts\)\)/g)].flatMap(
    ([, prefix = '', maker = '']) => {
      const [, file = ''] =
        new RegExp(`\\b${maker}\\b[^;]*?from '\\./([\\w-]+\\.ts)'`).exec(source) ?? []
      const at = prefix === '/' ? '' : prefix
      return [...read(file).matchAll(/\broutes\.(get|post|put|patch|delete)\(\s*'([^']*)'/g)].map(
        ([, method = '', path = '']) => plain(method, `/api${at}${path}`),
      )
    },
  )
}

test('who writes a program finds everything that the interface answers in its documentation', () => {
  const docs = read('..', '..', '..', 'docs', 'api.md')
  const told = new Set(
    [...docs.matchAll(/\b(GET|POST|PUT|PATCH|DELETE) (\/api\/[\w/{}.-]*)/g)].map(
      ([, method = '', path = '']) => plain(method, path),
    ),
  )
  expect(answered().length).toBeGreaterThan(60)
  expect(answered().filter((one) => !told.has(one))).toEqual([])
})
