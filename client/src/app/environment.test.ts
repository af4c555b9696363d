import { expect, test, vi } from 'vitest'
import { lendEnvironment } from './environment.ts'

test('what waits for an idle moment is done a second later where none comes', () => {
  const asked = vi.fn((_run: () => void, _how?: IdleRequestOptions) => 1)
  const page = Object.create(null, {
    requestIdleCallback: { value: asked },
    navigator: { value: {} },
    location: { value: { origin: 'https://ruche.example' } },
  })
  lendEnvironment(page).idle(() => {})
  expect(asked.mock.calls[0]?.[1]).toEqual({ timeout: 1000 })
})
