import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { NO_FILTER } from '#shared/domain/post-filter.ts'
import { createPlace, type Place } from './place.ts'

/** A page of the calendar whose moment can be let pass, and the addresses that it wrote. */
function openPlace() {
  const written: string[] = []
  let waiting: (() => void)[] = []
  const [named] = createSignal<string | undefined>('2026-10')
  const { place, dispose } = createRoot((dispose): { place: Place; dispose: () => void } => ({
    dispose,
    place: createPlace({
      workspace: 'a',
      named,
      search: () => '',
      after(_, run) {
        waiting.push(run)
        return () => {
          waiting = waiting.filter((one) => one !== run)
        }
      },
      navigate: (to) => written.push(to),
    }),
  }))
  const pass = () => {
    for (const run of waiting.splice(0)) run()
  }
  return { place, dispose, written, pass }
}

test('what is chosen is written into the address a moment later, the last of it only', () => {
  const { place, written, pass } = openPlace()
  place.show('2026-11')
  place.show('2026-12')
  expect(written).toEqual([])
  pass()
  expect(written).toEqual(['/w/a/calendar/2026-12'])
})

test('who has gone to another page is not brought back by what was not written yet', () => {
  const { place, written, pass } = openPlace()
  place.show('2026-11')
  place.leaving(true)
  pass()
  expect(written).toEqual([])
})

test('nor by what a part of the page still does as it goes', () => {
  const { place, dispose, written, pass } = openPlace()
  dispose()
  place.show('2026-12')
  place.setFilter({ ...NO_FILTER, text: 'bois' })
  pass()
  expect(written).toEqual([])
})
